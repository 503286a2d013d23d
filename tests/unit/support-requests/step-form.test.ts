import { describe, expect, test } from 'vitest';
import type { HubSchedule } from '~/features/hubs/working-time.rules';
import type { RequestRecord } from '~/features/support-requests/request';
import { parseAutosave, parseStep } from '~/features/support-requests/step-form.server';

const schedule: HubSchedule = {
  timeZone: 'Asia/Dubai', days: [], confirmedYears: [2026], weekly: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opensAt: '08:00', closesAt: '17:00' })),
};
const form: RequestRecord['form'] = {
  eligibility: [{ key: 'tax', text: { ko: '체납?' }, refusedBy: 'yes', remedy: { ko: '납부' } }],
  questions: [
    { key: 'goal', kind: 'long_text', label: { ko: '목표' }, required: true },
    { key: 'start', kind: 'date', label: { ko: '시작일' }, required: false },
  ],
  documents: [], firstReplyMinutes: 60, decisionMinutes: 60,
};
const draft = { form, hub: { name: { ko: '두바이' } } } as RequestRecord;
const context = { draft, schedule, language: 'ko' as const, at: new Date('2026-11-22T06:00:00Z') };
const posted = (fields: [string, string][]) => {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return data;
};

describe('a step', () => {
  test('content: all is told at once, in the hub’s words', () => {
    const parsed = parseStep('content', posted([['revision', '1'], ['answers.goal', ''], ['answers.start', '2026-11-28']]), context);
    expect(parsed.ok ? {} : parsed.errors).toEqual({
      title: ['validation:required'],
      'answers.goal': ['validation:required'],
      'answers.start': [expect.stringMatching(/^support-requests:error\.closed\?day=.*reason=/)],
    });
    const error = parsed.ok ? '' : (parsed.errors['answers.start']?.[0] ?? '');
    expect(Object.fromEntries(new URLSearchParams(error.split('?')[1]))).toEqual({ day: '11월 28일', hub: '두바이', reason: '토', next: '11월 30일 (월)' });
  });
  test('content: an optional answer may stay empty, and what is not asked is dropped', () => {
    const parsed = parseStep('content', posted([['revision', '1'], ['title', ' 제목 '], ['answers.goal', '목표\r\n둘째 줄'], ['answers.start', ''], ['answers.other', 'x']]), context);
    expect(parsed).toEqual({ ok: true, revision: 1, values: { title: '제목', answers: { goal: '목표\n둘째 줄', start: '' } } });
  });
  test('a repeated or a hostile field is an error of that field', () => {
    const parsed = parseStep('content', posted([['revision', '1'], ['title', 'a'], ['title', 'b'], ['answers.goal', 'x\u202Ey']]), context);
    expect(Object.keys(parsed.ok ? {} : parsed.errors).sort()).toEqual(['answers.goal', 'title']);
  });
  test('eligibility: every question, and nothing but yes or no', () => {
    expect(parseStep('eligibility', posted([['revision', '1']]), context)).toEqual({ ok: false, errors: { 'eligibility.tax': ['validation:choose'] } });
    expect(parseStep('eligibility', posted([['revision', '1'], ['eligibility.tax', 'maybe']]), context).ok).toBe(false);
    expect(parseStep('eligibility', posted([['revision', '1'], ['eligibility.tax', 'no']]), context)).toMatchObject({ ok: true, values: { eligibility: { tax: 'no' } } });
  });
  test.each([['010-1234-5678', '+821012345678'], ['+971 4 123 4567', '+97141234567'], ['12', null]])('contact: the number %s', (typed, kept) => {
    const parsed = parseStep('contact', posted([['revision', '0'], ['contactName', '김하늘'], ['contactPhone', typed]]), context);
    expect(parsed.ok ? parsed.values.contactPhone : null).toBe(kept);
  });
  test('consents: refusing the required one is an error that says why', () => {
    const parsed = parseStep('consents', posted([['revision', '1'], ['consents.overseas_transfer', 'disagree'], ['consents.third_party', 'disagree']]), context);
    expect(parsed).toEqual({ ok: false, errors: { 'consents.overseas_transfer': ['support-requests:error.consent_required'] } });
  });
});

describe('autosave', () => {
  test('takes what is there, unfinished as it is, and leaves the other steps alone', () => {
    const parsed = parseAutosave(posted([['revision', '4'], ['title', ''], ['answers.goal', '쓰는 중'], ['answers.start', '2026-1']]), draft);
    expect(parsed).toEqual({ ok: true, revision: 4, values: { title: '', answers: { goal: '쓰는 중', start: '2026-1' } } });
    expect(parseAutosave(posted([['revision', '4'], ['eligibility.tax', 'yes'], ['eligibility.other', 'no']]), draft)).toEqual({ ok: true, revision: 4, values: { eligibility: { tax: 'yes' } } });
  });
  test('refuses what can’t be stored', () => {
    expect(parseAutosave(posted([['revision', '4'], ['title', 'a\u0007b']]), draft).ok).toBe(false);
    expect(parseAutosave(posted([['title', 'a']]), draft).ok).toBe(false);
  });
});
