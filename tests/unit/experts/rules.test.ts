import { describe, expect, test } from 'vitest';
import { readExpertCursor, readExpertFilter, readExpertSlug } from '~/features/experts/input';
import {
  allowedExpertActions, availabilityOf, expertActions, expertRoles, expertSlug, expertStates, expertTransition, type ExpertAction, type ExpertRole, type ExpertState,
} from '~/features/experts/rules';
import { consultationActions, consultationAfter, consultationStates, daysAfter, isOpenConsultation, refuseConsultationDue } from '~/features/support-requests/consultation.rules';

/** Moderation written a second time: `role action from > to`. */
const allowed = new Map(`
keeper edit draft > draft
keeper set_availability draft > draft
keeper set_availability in_review > in_review
keeper set_availability published > published
keeper submit draft > in_review
moderator publish in_review > published
moderator send_back in_review > draft
keeper withdraw published > withdrawn
moderator withdraw published > withdrawn
keeper revise published > draft
keeper revise withdrawn > draft`.trim().split('\n').map((line) => line.split(' > ') as [string, string]));

const everything = expertRoles.flatMap((role) => expertActions.flatMap((action) => expertStates.map((state): [ExpertRole, ExpertAction, ExpertState] => [role, action, state])));

test.each(everything)('%s may %s a profile in %s only where moderation says so', (role, action, state) => {
  expect(expertTransition(state, action, role)).toBe(allowed.get(`${role} ${action} ${state}`) ?? null);
});

test('who is both keeper and moderator may do what either may, and nobody may do nothing', () => {
  expect(everything.filter(([role, action, state]) => expertTransition(state, action, role) !== null)).toHaveLength(allowed.size);
  expect(allowedExpertActions('published', ['keeper', 'moderator'])).toEqual(['set_availability', 'withdraw', 'revise']);
  for (const state of expertStates) expect(allowedExpertActions(state, [])).toEqual([]);
});

test('words that are published are never edited in place', () => {
  for (const role of expertRoles) for (const state of expertStates.filter((one) => one !== 'draft')) expect(expertTransition(state, 'edit', role)).toBeNull();
});

test('availability: a day that has come is now', () => {
  const on = (nextAvailableOn: string | null, accepting = true) => availabilityOf({ accepting, nextAvailableOn }, '2026-11-24');
  expect([on(null), on('2026-11-24'), on('2026-11-23')].map(({ kind }) => kind)).toEqual(['now', 'now', 'now']);
  expect(on('2026-11-25')).toEqual({ kind: 'later', from: '2026-11-25' });
  expect(on('2026-11-25', false)).toEqual({ kind: 'closed' });
});

test('a slug is one, whatever the name', () => {
  expect(expertSlug('Zoë  O’Neill-Demo', 'a1')).toBe('zoe-o-neill-demo-a1');
  expect(expertSlug(undefined, 'a1')).toBe('expert-a1');
  expect(expertSlug('데모', 'a1')).toBe('expert-a1');
  expect(readExpertSlug(expertSlug('x'.repeat(200), 'abcdef'))).not.toBeNull();
});

describe('what stands in an address', () => {
  const filter = (query: string) => readExpertFilter(new URLSearchParams(query));
  test('a filter takes what it knows', () => {
    expect(filter('field=law&language=zh-hans&at=dubai&available=1')).toEqual({ field: 'law', language: 'zh-hans', hub: 'dubai', available: true });
  });
  test.each(['field=x', 'field=law&field=law', 'language=fr', 'at=../etc', `at=${'a'.repeat(61)}`, 'available=yes', 'field=__proto__'])('%s is ignored', (query) => {
    expect(filter(query)).toEqual({});
  });
  test.each(['', 'after=1', 'after=x&after=y', "after=';--"])('cursor %s starts at the top', (query) => {
    expect(readExpertCursor(new URLSearchParams(query))).toBeNull();
  });
  test.each(['', 'A', 'a--b', '__proto__', 'a'.repeat(61), undefined])('slug %s is none', (slug) => expect(readExpertSlug(slug)).toBeNull());
});

describe('a consultation', () => {
  const steps = new Map(`
accept asked > accepted
decline asked > declined
decline accepted > declined
save accepted > accepted
answer accepted > answered
withdraw asked > withdrawn
withdraw accepted > withdrawn
lapse asked > lapsed
lapse accepted > lapsed
share answered > answered`.trim().split('\n').map((line) => line.split(' > ') as [string, string]));

  test('goes only where the list says', () => {
    for (const action of consultationActions) for (const state of consultationStates) expect(consultationAfter(state, action)).toBe(steps.get(`${action} ${state}`) ?? null);
    expect(consultationStates.filter(isOpenConsultation)).toEqual(['asked', 'accepted']);
  });

  test('is due from tomorrow on, sixty days at most', () => {
    expect(refuseConsultationDue('2026-11-24', '2026-11-24')).toBe('too_early');
    expect(refuseConsultationDue('2026-11-24', '2026-11-25')).toBeNull();
    expect(refuseConsultationDue('2026-11-24', daysAfter('2026-11-24', 60))).toBeNull();
    expect(refuseConsultationDue('2026-11-24', daysAfter('2026-11-24', 61))).toBe('too_late');
    expect(daysAfter('2026-12-31', 1)).toBe('2027-01-01');
  });
});
