import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ServiceQuestion } from '~/features/hubs/offers';
import type { HubSchedule } from '~/features/hubs/working-time.rules';
import { answerProblem, answerProblems, knownAnswers } from '~/features/support-requests/answers.rules';
import { incompleteStep, type DraftContents } from '~/features/support-requests/completeness.rules';
import { correctionTargets, parseTarget, targetKeys } from '~/features/support-requests/correction.rules';
import { parseCursor, writeCursor } from '~/features/support-requests/cursor.rules';
import { isCalendarDate, refuseCorrectionDue, refuseHubDay } from '~/features/support-requests/days.rules';
import { furtherStep, stepAfter, stepBefore } from '~/features/support-requests/stages.rules';

const schedule: HubSchedule = {
  timeZone: 'Asia/Dubai',
  weekly: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opensAt: '08:00', closesAt: '16:00' })),
  days: [{ date: '2026-12-02', kind: 'closed', opensAt: null, closesAt: null, name: { ko: '국경일' }, provisional: false }],
  confirmedYears: [2026],
};
const context = { schedule, today: '2026-11-22' };
const question = (kind: ServiceQuestion['kind'], more: Partial<ServiceQuestion> = {}): ServiceQuestion => ({ key: 'q', kind, label: { ko: '질문' }, required: true, ...more });

describe('days', () => {
  test.each([
    ['2026-11-28', { reason: 'closed', date: '2026-11-28', holiday: null, next: '2026-11-30' }],
    ['2026-12-02', { reason: 'closed', date: '2026-12-02', holiday: { ko: '국경일' }, next: '2026-12-03' }],
    ['2026-11-22', { reason: 'too_early', next: '2026-11-23' }],
    ['2026-02-30', { reason: 'not_a_date' }],
    ['28.11.2026', { reason: 'not_a_date' }],
    ['2031-01-01', { reason: 'too_late', last: '2028-11-21' }],
    ['2026-11-30', null],
  ])('%s', (date, refusal) => expect(refuseHubDay(schedule, context.today, date)).toEqual(refusal));

  test('a correction leaves at least one working day', () => {
    expect(refuseCorrectionDue(schedule, '2026-11-27', '2026-11-29')).toEqual({ reason: 'too_early', next: '2026-11-30' });
    expect(refuseCorrectionDue(schedule, '2026-11-27', '2026-11-30')).toBeNull();
    expect(refuseCorrectionDue(schedule, '2026-11-27', '2027-11-30')?.reason).toBe('too_late');
  });
  test('any text: a date of the calendar or refused, never an exception', () => {
    fc.assert(fc.property(fc.string(), (text) => { expect(isCalendarDate(text) || refuseHubDay(schedule, context.today, text) !== null).toBe(true); }));
  });
});

describe('answers', () => {
  test.each([
    [question('short_text'), '', 'required'],
    [question('short_text', { required: false }), '', undefined],
    [question('short_text', { maxLength: 3 }), '네글자다', 'too_long'],
    [question('short_text', { maxLength: 3 }), '👩‍💻', undefined],
    [question('short_text'), 'a\nb', 'characters'],
    [question('long_text'), 'a\nb', undefined],
    [question('choice', { options: [{ value: 'a', label: { ko: '가' } }] }), 'b', 'not_an_option'],
    [question('choice', { options: [{ value: 'a', label: { ko: '가' } }] }), 'a', undefined],
    [question('yes_no'), 'maybe', 'not_an_option'],
    [question('yes_no'), 'no', undefined],
    [question('number'), '1e9', 'not_a_number'],
    [question('number'), '12.5', undefined],
    [question('date'), '2026-11-28', 'closed'],
  ])('%o answered with %j', (asked, answer, reason) => expect(answerProblem(asked, answer, context)?.reason).toBe(reason));

  test('only what is asked is kept, and what is missing is empty', () => {
    expect(knownAnswers([question('short_text')], { q: 'a', other: 'b' })).toEqual({ q: 'a' });
    expect(answerProblems([question('short_text')], {}, context)).toEqual({ q: { reason: 'required' } });
  });
});

describe('a draft', () => {
  const whole: DraftContents = {
    form: { eligibility: [{ key: 'tax', text: { ko: '체납?' }, refusedBy: 'yes', remedy: { ko: '납부' } }], questions: [question('short_text')], documents: [{ key: 'plan', label: { ko: '계획서' }, required: true }] },
    eligibility: { tax: 'no' }, title: '제목', contactName: '김하늘', contactPhone: '+821012345678', answers: { q: 'a' },
    attachments: [{ documentKey: 'plan' }], draftConsents: { overseas_transfer: 'agree', third_party: 'disagree' }, consortium: null,
  };
  test.each<[string, Partial<DraftContents>, string | null]>([
    ['complete', {}, null],
    ['unanswered eligibility', { eligibility: {} }, 'eligibility'],
    ['refused', { eligibility: { tax: 'yes' } }, 'eligibility'],
    ['no contact', { contactPhone: '' }, 'contact'],
    ['no title', { title: '' }, 'content'],
    ['bad answer', { answers: {} }, 'content'],
    ['roles not named', { consortium: { partners: [], roles: [], components: [] } }, 'consortium'],
    ['document missing', { attachments: [] }, 'documents'],
    ['consent refused', { draftConsents: { overseas_transfer: 'disagree', third_party: 'agree' } }, 'consents'],
    ['consent not asked', { draftConsents: {} }, 'consents'],
  ])('%s', (_, change, step) => expect(incompleteStep({ ...whole, ...change }, context)).toBe(step));

  test('steps lead on, back, and keep the furthest', () => {
    expect([stepAfter('eligibility'), stepAfter('check'), stepBefore('eligibility'), stepBefore('check')]).toEqual(['contact', 'check', null, 'consents']);
    expect(furtherStep('documents', 'contact')).toBe('documents');
  });
});

test('correction targets', () => {
  const form = { questions: [{ key: 'a' }], documents: [{ key: 'b' }] };
  expect(correctionTargets(form)).toEqual(['question:a', 'document:b']);
  expect(parseTarget('document:b')).toEqual({ kind: 'document', key: 'b' });
  expect(parseTarget('state:b')).toBeNull();
  expect(targetKeys([{ target: 'question:a' }, { target: 'document:b' }], 'document')).toEqual(['b']);
});

test('a cursor survives the address line, and nonsense begins at the top', () => {
  fc.assert(fc.property(fc.option(fc.date({ min: new Date(0), max: new Date('9999-01-01'), noInvalidDate: true }), { nil: null }), fc.uuid(), (at, id) => {
    expect(parseCursor(writeCursor({ at, id }))).toEqual({ at, id });
  }));
  for (const text of [null, '', '1', 'a_b', '99999999999999999_x', `-_${'0'.repeat(36)}`]) expect(parseCursor(text)).toBeNull();
});
