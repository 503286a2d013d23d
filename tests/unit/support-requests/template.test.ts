import { expect, test } from 'vitest';
import type { ServiceQuestion } from '~/features/hubs/offers';
import { takeAnswers } from '~/features/support-requests/template.rules';
import { dubai } from '../hubs/schedules';

const context = { schedule: dubai, today: '2026-11-24' };
const text = (key: string, more: Partial<ServiceQuestion> = {}): ServiceQuestion => ({ key, kind: 'short_text', label: { ko: key }, required: true, ...more });

test('what still fits is taken; what is no longer asked or no longer fits is named; what was empty is no loss', () => {
  const earlier = [text('goal'), text('gone'), text('never'), text('field', { kind: 'choice' }), text('short')];
  const now = [text('goal', { label: { ko: '목표' } }), text('field', { kind: 'choice', label: { ko: '분야' }, options: [{ value: 'law', label: { ko: '법' } }] }), text('short', { maxLength: 3 }), text('new')];
  const answers = { goal: '검증', gone: '옛 답', never: '', field: 'art', short: '네 글자다', stranger: 'x' };
  expect(takeAnswers(now, { questions: earlier, answers }, context)).toEqual({
    taken: { goal: '검증' },
    left: [{ label: { ko: 'gone' }, reason: 'not_asked' }, { label: { ko: '분야' }, reason: 'unfit' }, { label: { ko: 'short' }, reason: 'unfit' }],
  });
});
