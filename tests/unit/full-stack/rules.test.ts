import { describe, expect, test } from 'vitest';
import { makerOf } from '~/features/full-stack/component';
import { chosenQuery, componentInput, readChosen, readComponentCursor, readComponentFilter, readComponentSlug, reviewInput } from '~/features/full-stack/input';
import {
  allowedComponentActions, componentActions, componentKinds, componentRoles, componentStages, componentTransition, packageProblem, stageOf, type ComponentKind,
} from '~/features/full-stack/rules';

/** The process written a second time: `role action from > to`. */
const allowed = new Map(`
keeper edit draft > draft
keeper edit withdrawn > draft
keeper edit published > revising
keeper edit revising > revising
keeper submit draft > in_review
keeper submit revising > revision_in_review
keeper take_back in_review > draft
keeper take_back revision_in_review > revising
keeper discard revising > published
keeper withdraw published > withdrawn
keeper withdraw revising > withdrawn
keeper withdraw revision_in_review > withdrawn
reviewer withdraw published > withdrawn
reviewer withdraw revising > withdrawn
reviewer withdraw revision_in_review > withdrawn
reviewer publish in_review > published
reviewer publish revision_in_review > published
reviewer refuse in_review > draft
reviewer refuse revision_in_review > revising`.trim().split('\n').map((line) => line.split(' > ') as [string, string]));

const everything = componentRoles.flatMap((role) => componentActions.flatMap((action) => componentStages.map((stage) => ({ role, action, stage }))));

test.each(everything)('$role may $action a component in $stage only where the process says so', ({ role, action, stage }) => {
  expect(componentTransition(stage, action, role)).toBe(allowed.get(`${role} ${action} ${stage}`) ?? null);
});

test('nothing else is allowed, and what waits is edited by nobody', () => {
  expect(everything.filter(({ role, action, stage }) => componentTransition(stage, action, role) !== null)).toHaveLength(allowed.size);
  expect(allowedComponentActions('in_review', 'keeper')).toEqual(['take_back']);
  expect(allowedComponentActions('draft', 'reviewer')).toEqual([]);
});

test('what is published stays so while a revision is written and read', () => {
  const published = { state: 'published', revisionInReview: false } as const;
  expect(stageOf({ ...published, revised: false })).toBe('published');
  expect(stageOf({ ...published, revised: true })).toBe('revising');
  expect(stageOf({ ...published, revised: true, revisionInReview: true })).toBe('revision_in_review');
  expect(stageOf({ state: 'draft', revised: false, revisionInReview: false })).toBe('draft');
});

/** Every set of kinds that can be picked, each once. */
const sets = componentKinds.reduce<ComponentKind[][]>((all, kind) => [...all, ...all.map((one) => [...one, kind])], [[]]);

test.each(sets.map((kinds) => ({ kinds })))('a package of $kinds needs a chip or a model, and one more', ({ kinds }) => {
  const core = kinds.includes('chip') || kinds.includes('model');
  expect(packageProblem(kinds) === null).toBe(core && kinds.length >= 2);
});

test('why it is no package', () => {
  expect([[], ['chip', 'chip'], ['data_set', 'service'], ['model']].map((kinds) => packageProblem(kinds as ComponentKind[]))).toEqual(['empty', 'twice', 'no_core', 'alone']);
});

describe('what stands in an address', () => {
  const filter = (query: string) => readComponentFilter(new URLSearchParams(query));
  test('a filter takes what it knows', () => {
    expect(filter('kind=chip&language=zh-hans&chip=furiosaai-rngd&q=%20말뭉치 ')).toEqual({ kind: 'chip', language: 'zh-hans', worksWith: 'furiosaai-rngd', text: '말뭉치' });
    expect(filter('language=other')).toEqual({ language: 'other' });
  });
  test.each(['kind=x', 'kind=chip&kind=model', 'language=fr', 'chip=../etc', `chip=${'a'.repeat(61)}`, 'q=', 'q=%00', `q=${'가'.repeat(81)}`, 'kind=__proto__'])('%s is ignored', (query) => {
    expect(filter(query)).toEqual({});
  });
  test('a package names each component once; garbage is left out, and more than a dozen', () => {
    const id = '01a22806-819a-734d-bc7c-0eab3ccd5130';
    expect(readChosen(new URLSearchParams(chosenQuery(['furiosaai-rngd', id])).getAll('c'))).toEqual(['furiosaai-rngd', id]);
    expect(readChosen(['a', 'a', '../x', '', 'A', null, 'b'])).toEqual(['a', 'b']);
    expect(readChosen(Array.from({ length: 50 }, (_, i) => `c${i}`))).toHaveLength(12);
  });
  test.each(['', 'A', 'a--b', '__proto__', 'a'.repeat(61), undefined])('slug %s is none', (slug) => expect(readComponentSlug(slug)).toBeNull());
  test.each(['', 'after=1', "after=';--"])('cursor %s starts at the top', (query) => expect(readComponentCursor(new URLSearchParams(query))).toBeNull());
});

describe('what a form sends', () => {
  const words = { name: { ko: '말뭉치' }, summary: { ko: '소개' }, terms: { ko: '조건' } };
  const link = (address: string) => componentInput.safeParse({ intent: 'edit', version: '1', ...words, link: address });
  test.each(['http://example.com', 'javascript:alert(1)', 'https://', 'https://localhost', 'https://a:b@example.com/', 'example.com', 'data:text/html,x'])('%s is no link', (address) => {
    expect(link(address).success).toBe(false);
  });
  test('a link is an https address', () => expect(link(' https://example.com/모델 ').data).toMatchObject({ link: 'https://example.com/%EB%AA%A8%EB%8D%B8', languages: [], worksWith: [] }));
  test('Korean is owed, a kind has to be one, and so has a language', () => {
    const create = { intent: 'create', idempotencyKey: '01a22806-819a-734d-bc7c-0eab3ccd5130', kind: 'model', ...words };
    expect(componentInput.safeParse(create).success).toBe(true);
    for (const wrong of [{ kind: 'x' }, { name: { en: 'Corpus' } }, { languages: ['fr'] }, { idempotencyKey: '1' }]) expect(componentInput.safeParse({ ...create, ...wrong }).success).toBe(false);
  });
  test('a refusal owes its reason', () => {
    expect(reviewInput.safeParse({ intent: 'refuse', version: '1' }).success).toBe(false);
    expect(reviewInput.safeParse({ intent: 'publish', version: '1' }).success).toBe(true);
  });
});

test('a maker is called as the reader knows it', () => {
  const firm = { nameKo: '소담', nameEn: 'Sodam' };
  expect([makerOf({ firm, chip: null }, 'ko'), makerOf({ firm, chip: null }, 'ar'), makerOf({ firm: { ...firm, nameEn: null }, chip: null }, 'ja')]).toEqual(['소담', 'Sodam', '소담']);
});
