import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { serviceSeeds } from '~db/seed/services/seed-services';
import type { ServiceQuestion } from '~/features/hubs/offers';
import { findServiceOffer } from '~/features/hubs/service-queries.server';
import { attach } from '~/features/support-requests/attachment.commands.server';
import { nameRole } from '~/features/support-requests/consortium.commands.server';
import { consortiumRoles } from '~/features/support-requests/consortium.rules';
import { saveDraft, startDraft } from '~/features/support-requests/draft.commands.server';
import { listQueue } from '~/features/support-requests/queue.queries.server';
import { findRequestForFirm, findRequestForOfficer } from '~/features/support-requests/queries.server';
import { submit } from '~/features/support-requests/submit.commands.server';
import { db } from '~db/client.server';
import { supportRequests } from '~db/schema/support-requests';
import { firmActor, newFile, officerActor, tuesday } from './fixture';

/** The services that the policy text names, in its own words, one by one. */
const ofTheSource: Record<string, string> = {
  'business-matching': '비즈니스 협력',
  'fund-linkage': '펀드연계',
  'talent-exchange': '인재교류 지원',
  'demo-space': '데모 스페이스 및 파트너스 라운지',
  showcase: '기술·제품 전시와 투자유치, 발표회',
  'regulation-advice': 'AI 법·제도 모니터링을 통한 국가별 맞춤형 진입전략',
  'joint-poc': '공동 실증 프로그램',
  'physical-ai-benchmarking': '중국의 피지컬 AI 벤치마킹',
  'local-government-poc': '일본 지자체 디지털 행정 등 공공 AI 프로젝트 실증 연계',
  'full-stack-package': '국산 AI 반도체·데이터셋·LLM을 결합한 ‘K-AI 풀스택’ 모델의 패키지형 진출',
  'model-localisation': '현지 맞춤형 AI 모델 현지화',
  'ax-project': '대규모 AI 인프라 사업 및 AX 프로젝트 기획',
  'local-training': '현지 인력 양성',
  'government-introduction': 'UAE AI 협력 TF 등 정부 간 협력 네트워크',
  'expert-consultation': '현지 전문가 풀',
  'ai-engineer': 'AI 엔지니어 등 전문 인력 지원',
};

const filedHere = new Map<string, string[]>();

/** An answer that fits: Dubai to San Jose all work on this Tuesday. */
function answerTo({ kind, options }: ServiceQuestion): string {
  switch (kind) {
    case 'short_text': return '한빛 모델 7B';
    case 'long_text': return '현지에서 확인하려는 내용을 적었습니다.';
    case 'choice': return options?.at(-1)?.value ?? '';
    case 'yes_no': return 'no';
    case 'number': return '12';
    case 'date': return '2027-01-26';
  }
}

const everywhere = serviceSeeds.flatMap(({ slug, hubs }) => hubs.map((hub): [string, string] => [slug, hub]));

describe('every service at every hub that offers it', () => {
  test.each(everywhere)('%s is asked for at %s, arrives on its desk and keeps the version that it answered', async (serviceSlug, hubSlug) => {
    const offer = await findServiceOffer(db, serviceSlug, hubSlug);
    if (!offer) throw new Error('not offered');
    const { service } = offer;
    const actor = await firmActor();
    const started = await startDraft(db, actor, { serviceSlug, hubSlug, language: 'ko' }, tuesday);
    if (!started.ok) throw new Error(started.error);
    const requestId = started.value.id;
    const answers = Object.fromEntries(service.questions.map((question) => [question.key, answerTo(question)]));
    const saved = await saveDraft(db, actor, {
      requestId, revision: 0, step: 'consents', forward: true,
      values: {
        title: `${service.name.ko} 신청`, contactName: '김하늘', contactPhone: '+821012345678', answers,
        eligibility: Object.fromEntries(service.eligibility.map(({ key, refusedBy }) => [key, refusedBy === 'yes' ? 'no' : 'yes'])),
        draftConsents: { overseas_transfer: 'agree', third_party: 'disagree' },
      },
    }, tuesday);
    if (!saved.ok) throw new Error(saved.error);
    if (service.category === 'full_stack') {
      for (const role of consortiumRoles) expect(await nameRole(db, actor, { requestId, role, filledBy: 'lead', words: '직접 맡습니다.' })).toMatchObject({ ok: true });
    }
    const keys = service.documents.map(({ key }) => key);
    expect(await attach(db, actor, { requestId, files: keys.map((key) => newFile(key)) }, tuesday)).toMatchObject({ ok: true });
    const filed = await submit(db, actor, { requestId, version: 1, revision: saved.value.revision, language: 'ko', idempotencyKey: randomUUID() }, tuesday);
    if (!filed.ok) throw new Error(`${filed.error} ${filed.details?.step}`);

    const officer = await officerActor(hubSlug);
    const { requests } = await listQueue(db, officer, offer.hub.id, { view: 'to_answer' });
    expect(requests.map(({ id }) => id)).toContain(requestId);
    const arrived = await findRequestForOfficer(db, officer, filed.value.reference);
    expect(arrived).toMatchObject({ state: 'submitted', service: { slug: serviceSlug }, hub: { slug: hubSlug }, answers });
    expect(arrived?.form.questions).toEqual(service.questions);
    expect(arrived?.attachments.map(({ documentKey }) => documentKey).sort()).toEqual([...keys].sort());
    const [row] = await db.select({ version: supportRequests.serviceVersionId }).from(supportRequests).where(eq(supportRequests.id, requestId));
    expect(row?.version).toBe(service.versionId);
    expect((await findRequestForFirm(db, actor, requestId))?.firstReplyDueAt).toBeInstanceOf(Date);
    filedHere.set(serviceSlug, [...(filedHere.get(serviceSlug) ?? []), hubSlug]);
  });

  test('and none of the sixteen services of the source is missing', () => {
    for (const [slug, phrase] of Object.entries(ofTheSource)) {
      const seed = serviceSeeds.find((each) => each.slug === slug);
      expect(filedHere.get(slug), `${slug} (${phrase})`).toEqual(seed?.hubs);
    }
    expect(Object.keys(ofTheSource)).toHaveLength(16);
  });

  test('with questions of its own: no two services ask the same', () => {
    const asked = serviceSeeds.map(({ slug, questions }) => [questions.map(({ key }) => key).sort().join(), slug] as const);
    expect(new Map(asked).size).toBe(serviceSeeds.length);
    for (const { slug, questions, documents } of serviceSeeds) {
      const own = questions.filter(({ key }) => serviceSeeds.filter((other) => other.questions.some((each) => each.key === key)).length === 1);
      expect(own.length, slug).toBeGreaterThanOrEqual(1);
      expect(questions.length, slug).toBeGreaterThanOrEqual(3);
      expect(documents.length, slug).toBeGreaterThanOrEqual(1);
    }
  });
});
