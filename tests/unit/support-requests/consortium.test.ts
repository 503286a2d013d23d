import { describe, expect, test } from 'vitest';
import { consortiumParts, consortiumProblem, consortiumRoles, inviteeOf, isNamed, partnerFirms, type Consortium, type OwnRole, type Partner } from '~/features/support-requests/consortium.rules';
import { draftParts, partAfter, partBefore } from '~/features/support-requests/stages.rules';

const firm = { id: 'f', nameKo: '한빛반도체', businessNumber: '1248100998' };
const partner = (state: Partner['state'], role: Partner['role'] = 'chip'): Partner => ({ id: state, role, state, firm, email: null, person: null });
const own = (filledBy: OwnRole['filledBy'], ...roles: OwnRole['role'][]): OwnRole[] => roles.map((role) => ({ role, filledBy, words: '설명' }));
const rest = ['data_set', 'model', 'service'] as const;

describe('a consortium', () => {
  test.each<[string, Consortium, ReturnType<typeof consortiumProblem>]>([
    ['nothing named', { partners: [], roles: [], components: [] }, 'open'],
    ['one role unnamed', { partners: [], roles: own('lead', ...rest), components: [] }, 'open'],
    ['all by the lead', { partners: [], roles: own('lead', ...consortiumRoles), components: [] }, null],
    ['all left open', { partners: [], roles: own('nobody', ...consortiumRoles), components: [] }, 'nobody'],
    ['an invitation without an answer', { partners: [partner('invited')], roles: own('lead', ...rest), components: [] }, 'invited'],
    ['an accepted partner', { partners: [partner('accepted')], roles: own('nobody', ...rest), components: [] }, null],
    ['a partner that declined', { partners: [partner('declined')], roles: own('lead', ...rest), components: [] }, 'open'],
    ['another asked after one declined', { partners: [partner('declined'), partner('accepted')], roles: own('lead', ...rest), components: [] }, null],
  ])('%s', (_, consortium, problem) => expect(consortiumProblem(consortium)).toBe(problem));

  test('names the four roles in their order, each with who fills it and who said no', () => {
    const parts = consortiumParts({ partners: [partner('declined'), partner('accepted', 'model')], roles: own('nobody', 'service'), components: [] });
    expect(parts.map(({ role, status }) => `${role} ${status}`)).toEqual(['chip open', 'data_set open', 'model accepted', 'service nobody']);
    expect(parts[0]?.declined).toHaveLength(1);
    expect(isNamed({ partners: [], roles: [], components: [] })).toBe(false);
    expect(partnerFirms({ partners: [partner('accepted'), partner('accepted', 'model'), partner('invited', 'service')], roles: [], components: [] })).toEqual(['f']);
    expect(partnerFirms(null)).toEqual([]);
  });
});

test.each<[string, ReturnType<typeof inviteeOf>]>([
  [' Kim@Chip.example ', { kind: 'email', email: 'kim@chip.example' }],
  ['kim@chip', 'email'],
  ['a@b.c, d@e.f', 'email'],
  ['124-81-00998', { kind: 'number', businessNumber: '1248100998' }],
  ['124-81-00999', 'check_digit'],
  ['12481', 'digits'],
  ['한빛', 'digits'],
  [`${'a'.repeat(260)}@chip.example`, 'email'],
])('whom %s invites', (text, invitee) => expect(inviteeOf(text)).toEqual(invitee));

test('the page of the roles comes before the documents, only where there is a consortium', () => {
  expect(draftParts(false)).not.toContain('consortium');
  expect([partAfter('content', true), partBefore('documents', true)]).toEqual(['consortium', 'consortium']);
  expect([partAfter('content', false), partBefore('documents', false), partBefore('eligibility', true), partAfter('check', true)]).toEqual(['documents', 'content', null, 'check']);
});
