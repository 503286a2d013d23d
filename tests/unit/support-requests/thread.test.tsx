import { expect, test } from 'vitest';
import { Thread } from '~/features/support-requests/components/thread';
import type { RequestRecord, ThreadMessage } from '~/features/support-requests/request';
import { translator } from '~/i18n/instance.server';
import type { Language } from '~/i18n/languages';
import { rendered } from '../components/rendered';

const hub: RequestRecord['hub'] = { id: 'h', slug: 'dubai', regionSlug: 'asean-mideast-expansion', name: { ko: '두바이', ar: 'دبي' }, timeZone: 'Asia/Dubai', email: null, phone: null };
const firm: RequestRecord['firm'] = { id: 'f', nameKo: '하늘소프트', nameEn: null, businessNumber: '', representative: '', website: null, productSummary: null };
const form: RequestRecord['form'] = { eligibility: [], questions: [], documents: [], firstReplyMinutes: 1, decisionMinutes: 1 };

const korean: ThreadMessage = {
  id: 'm1', authorKind: 'firm', author: { id: 'u', name: '김하늘' }, visibility: 'public', body: 'AI 테스트존을 쓸 수 있습니까?\n감사합니다.', language: 'ko',
  createdAt: new Date('2026-11-24T06:00:00Z'),
  translations: [{ language: 'ar', body: 'AI Test Zone: هل يمكننا استخدامها؟ <script>alert(1)</script>', origin: 'machine', by: null }],
};
const arabic: ThreadMessage = {
  ...korean, id: 'm2', authorKind: 'officer', author: { id: 'o', name: 'عمر' }, body: 'نعم، أهلاً وسهلاً', language: 'ar',
  translations: [{ language: 'ko', body: '네, 환영합니다', origin: 'human', by: '이바다' }],
};

const note: ThreadMessage = { ...arabic, id: 'm3', visibility: 'internal', translations: [] };

const thread = (language: Language, role: 'firm' | 'officer', messages: ThreadMessage[], open: string | null = null, kept?: string) => rendered(
  <Thread
    request={{ events: [], messages, corrections: [], form, hub, firm, hubs: [hub], handovers: [], consultations: [] }}
    translating={{
      role,
      linkTo: (id, into) => `/here?translate=${id}&into=${into ?? ''}`,
      open: open === null ? null : {
        cancel: '/here',
        draft: { messageId: open, from: 'ko', into: 'ar', body: 'نص قديم', origin: 'human', by: 'عمر', seen: '2026-11-24T06:00:00.000Z' },
        refusal: kept === undefined ? null : { errors: [], kept, stale: true, status: 409 },
      },
    }}
  />, language);

test('an officer who reads Arabic sees the original first, then the labelled translation from right to left, escaped', () => {
  const html = thread('ar', 'officer', [korean]);
  const original = html.indexOf('<div lang="ko" dir="auto" class="mt-1 text-base whitespace-pre-line text-ink">AI 테스트존을');
  const label = html.indexOf(translator('ar')('support-requests:thread.machine'));
  const translation = html.indexOf('<div lang="ar" dir="rtl" class="whitespace-pre-line text-ink-subtle">AI Test Zone: هل');
  expect([original > 0, label > original, translation > label]).toEqual([true, true, true]);
  expect(html).not.toContain('<script');
  expect(html).toContain('href="/here?translate=m1&amp;into=ar"');
});

test("the firm sees its own words with what the other side reads, and the hub's words translated with the translator's name", () => {
  const html = thread('ko', 'firm', [korean, arabic]);
  expect(html).toMatch(/<details[^>]*><summary[^>]*>상대방이 보는 번역<\/summary>.*기계 번역 \(아랍어\).*<div lang="ar" dir="rtl"/s);
  expect(html).toMatch(/<div lang="ar" dir="auto"[^>]*>نعم، أهلاً وسهلاً<\/div>.*사람이 번역함 \(한국어\).*<bdi>이바다<\/bdi>.*<div lang="ko" dir="ltr"[^>]*>네, 환영합니다/s);
  expect(html).not.toContain('translate=m2');
});

test('a note can not be translated; a message without translation can', () => {
  expect(thread('ar', 'officer', [note])).not.toContain('translate=');
  expect(thread('en', 'officer', [arabic])).toContain(`href="/here?translate=m2&amp;into=">${translator('en')('support-requests:translation.add')}`);
});

test('the form stands under its message, keeps what was typed, and shows what was saved meanwhile', () => {
  const html = thread('ko', 'firm', [korean], 'm1', 'نص جديد');
  expect(html).toMatch(/<form method="post"[^>]*id="translate".*name="intent" value="translate".*name="messageId" value="m1".*name="language" value="ar".*name="seen" value="2026-11-24T06:00:00.000Z"/s);
  expect(html).toContain(translator('ko')('support-requests:translation.stale'));
  expect(html).toMatch(/<bdi>عمر<\/bdi>.*نص قديم.*<textarea[^>]*dir="rtl"[^>]*lang="ar"[^>]*>نص جديد<\/textarea>/s);
  expect(html).not.toContain('?translate=m1');
});
