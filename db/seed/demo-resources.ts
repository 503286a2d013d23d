import type { LocalizedText } from '../../app/i18n/localized-text';
import type { Transaction } from '../connect';
import { hubs } from '../schema/hubs';
import { resources } from '../schema/test-zone';
import { facilitiesOf } from './facilities';
import { sameText, text } from './text';

type Unit = Omit<typeof resources.$inferInsert, 'hubId' | 'position' | 'isDemo'>;

/**
 * Cards a hub. No hub publishes its equipment: these are invented and marked as demo. What US export rules may reach
 * (X1–X3 in reference/accelerators.md) is kept out of Beijing, Hanoi, Ho Chi Minh City and Dubai.
 */
const cards: Record<string, [label: string, slug: string, count: number][]> = {
  'silicon-valley': [['H200', 'nvidia-h200', 4], ['RNGD', 'furiosaai-rngd', 2], ['ATOM-Max', 'rebellions-atom-max', 1]],
  beijing: [['ATOM+', 'rebellions-atom-plus', 2], ['ARIES', 'mobilint-aries', 2], ['DX-H1', 'deepx-dx-h1', 1]],
  tokyo: [['H100', 'nvidia-h100', 2], ['L40S', 'nvidia-l40s', 2], ['RNGD', 'furiosaai-rngd', 1], ['ATOM-Max', 'rebellions-atom-max', 1]],
  singapore: [['H100', 'nvidia-h100', 2], ['L40S', 'nvidia-l40s', 2], ['ATOM-Max', 'rebellions-atom-max', 1]],
  hanoi: [['ATOM-Max', 'rebellions-atom-max', 2], ['ATOM+', 'rebellions-atom-plus', 2], ['ARIES', 'mobilint-aries', 1]],
  'ho-chi-minh-city': [['ATOM+', 'rebellions-atom-plus', 2], ['ARIES', 'mobilint-aries', 2], ['DX-H1', 'deepx-dx-h1', 1]],
  dubai: [['ATOM-Max', 'rebellions-atom-max', 4], ['ATOM+', 'rebellions-atom-plus', 2], ['ARIES', 'mobilint-aries', 2]],
};

/** Invented people. Fields are names of technologies, the same in every language. */
const engineers: Record<string, [name: LocalizedText, languages: string[], fields: string[]][]> = {
  'silicon-valley': [
    [text('김현우', 'Hyunwoo Kim', 'キム・ヒョヌ', '金贤宇', 'Kim Hyun-woo', 'كيم هيون وو'), ['ko', 'en'], ['CUDA', 'vLLM', 'TensorRT-LLM']],
    [text('에밀리 카터', 'Emily Carter', 'エミリー・カーター', '艾米丽·卡特', 'Emily Carter', 'إميلي كارتر'), ['en', 'ko'], ['Furiosa SDK', 'RBLN SDK', 'PyTorch']],
  ],
  beijing: [[text('박지민', 'Jimin Park', 'パク・ジミン', '朴智敏', 'Park Ji-min', 'بارك جي مين'), ['ko', 'zh-hans'], ['RBLN SDK', 'DXNN SDK', 'ONNX']]],
  tokyo: [
    [text('이수아', 'Sua Lee', 'イ・スア', '李秀雅', 'Lee Su-a', 'لي سو آ'), ['ko', 'ja'], ['CUDA', 'vLLM', 'ONNX']],
    [text('사토 하루카', 'Haruka Sato', '佐藤 遥', '佐藤遥', 'Sato Haruka', 'هاروكا ساتو'), ['ja', 'en', 'ko'], ['Furiosa SDK', 'RBLN SDK']],
  ],
  singapore: [[text('최유진', 'Yujin Choi', 'チェ・ユジン', '崔有珍', 'Choi Yu-jin', 'تشوي يو جين'), ['ko', 'en'], ['CUDA', 'RBLN SDK', 'vLLM']]],
  hanoi: [[text('응우옌 민 아인', 'Nguyen Minh Anh', 'グエン・ミン・アイン', '阮明英', 'Nguyễn Minh Anh', 'نغوين مينه آنه'), ['vi', 'ko', 'en'], ['RBLN SDK', 'qbcompiler', 'PyTorch']]],
  'ho-chi-minh-city': [[text('정하린', 'Harin Jung', 'チョン・ハリン', '郑夏琳', 'Jung Ha-rin', 'جونغ ها رين'), ['ko', 'vi'], ['qbcompiler', 'DXNN SDK', 'ONNX']]],
  dubai: [
    [text('한도윤', 'Doyun Han', 'ハン・ドユン', '韩道允', 'Han Do-yun', 'هان دو يون'), ['ko', 'en'], ['RBLN SDK', 'vLLM', 'PyTorch']],
    [text('라일라 하산', 'Layla Hassan', 'ライラ・ハッサン', '莱拉·哈桑', 'Layla Hassan', 'ليلى حسن'), ['ar', 'en', 'ko'], ['qbcompiler', 'ONNX', 'PyTorch']],
  ],
};

/** Before the oldest booking of the demo's history. */
const installed = new Date('2024-01-02T00:00:00Z');

/** What a test zone lends in a demo: cards, engineers, and rooms where the hub has them. Hubs with units are left alone. */
export async function seedDemoResources(tx: Transaction): Promise<void> {
  const known = new Set((await tx.selectDistinct({ hubId: resources.hubId }).from(resources)).map(({ hubId }) => hubId));
  const rows: (typeof resources.$inferInsert)[] = [];
  for (const { id: hubId, slug } of await tx.select({ id: hubs.id, slug: hubs.slug }).from(hubs)) {
    if (known.has(hubId)) continue;
    rows.push(...unitsOf(slug).map((unit, index) => ({ ...unit, hubId, position: index + 1, isDemo: true, createdAt: installed })));
  }
  if (rows.length > 0) await tx.insert(resources).values(rows);
}

function unitsOf(hubSlug: string): Unit[] {
  return [
    ...(cards[hubSlug] ?? []).flatMap(([label, acceleratorSlug, count]) =>
      Array.from({ length: count }, (_, index): Unit => ({ kind: 'accelerator', name: sameText(`${label} #${index + 1}`), acceleratorSlug })),
    ),
    ...(engineers[hubSlug] ?? []).map(([name, languages, fields]): Unit => ({ kind: 'engineer', name, languages, fields })),
    ...facilitiesOf(hubSlug).filter(({ slug }) => slug !== 'ai-test-zone').map(({ name }): Unit => ({ kind: 'room', name })),
  ];
}
