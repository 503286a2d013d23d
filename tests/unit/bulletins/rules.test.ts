import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Bulletin } from '~/features/bulletins/bulletin';
import { atomFeed } from '~/features/bulletins/feed.rules';
import { changesAhead, matching, statusAt } from '~/features/bulletins/filter.rules';
import { bulletinInput, readBulletinFilter, readBulletinSlug, readCountry, readUnsubscribeToken } from '~/features/bulletins/input';
import {
  allowedBulletinActions, bulletinSlug, changesSoon, daysBetween, digestPeriod, hasCome, inOrder, statusOn, timeScale, todayIn, type MilestoneKind,
} from '~/features/bulletins/rules';
import { countries } from '../../../db/seed/bulletins/seed-bulletins';

const at = (text: string) => new Date(text);
const on = (kind: MilestoneKind, date: string | null) => ({ kind, date });

describe('the status of a rule on a day follows from its dates', () => {
  const act = [on('proposed', '2026-01-10'), on('adopted', '2026-03-01'), on('in_force', '2027-01-01'), on('stage', '2028-01'), on('repealed', '2030')];
  test.each([
    ['2025-12-31', 'draft'], ['2026-02-01', 'draft'], ['2026-03-01', 'not_in_force'], ['2026-12-31', 'not_in_force'], ['2027-01-01', 'partly'],
    ['2028-01-31', 'partly'], ['2028-02-01', 'in_force'], ['2030-12-31', 'in_force'], ['2031-01-01', 'repealed'],
  ] as const)('%s: %s', (today, status) => expect(statusOn('act', act, today)).toBe(status));

  test('a part without a date keeps it from being wholly in force', () => expect(statusOn('act', [on('in_force', '2022-01-02'), on('stage', null)], '2026-11-29')).toBe('partly'));
  test('a deadline and a review change nothing', () => expect(statusOn('act', [on('in_force', '2022-01-02'), on('deadline', '2029'), on('review', null)], '2026-11-29')).toBe('in_force'));
  test('guidelines and standards are issued, executive orders hold from their signature, other rules are adopted', () => {
    const out = [on('published', '2026-01-01')];
    expect((['guideline', 'standard', 'executive_order', 'act'] as const).map((kind) => statusOn(kind, out, '2026-01-01'))).toEqual(['issued', 'issued', 'in_force', 'adopted']);
    expect(statusOn('guideline', [on('proposed', '2025-11-13'), on('published', null)], '2026-11-29')).toBe('draft');
  });
});

describe('dates', () => {
  test('what is known by its month or year has come when that is over', () => {
    expect([hasCome('2027-01-15', '2027-01-15'), hasCome('2027-01', '2027-01-31'), hasCome('2027-01', '2027-02-01'), hasCome('2027', '2027-12-31'), hasCome('2027', '2028-01-01'), hasCome(null, '2099-01-01')]).toEqual([true, false, true, false, true, false]);
  });

  test('stand in their order: days, then their month, then their year, what has none at the end', () => {
    const sorted = [on('stage', null), on('stage', '2027'), on('stage', '2027-01'), on('in_force', '2027-01-31'), on('published', '2027-01-31'), on('adopted', '2026-12-31')];
    expect(inOrder(sorted.toReversed()).map(({ kind, date }) => `${kind} ${date}`)).toEqual(['adopted 2026-12-31', 'published 2027-01-31', 'in_force 2027-01-31', 'stage 2027-01', 'stage 2027', 'stage null']);
  });

  const anyDate = fc.tuple(fc.integer({ min: 1990, max: 2099 }), fc.option(fc.integer({ min: 1, max: 12 })), fc.option(fc.integer({ min: 1, max: 28 }))).map(([year, month, day]) =>
    [year, ...(month ? [month, ...(day ? [day] : [])] : [])].map((part) => String(part).padStart(2, '0')).join('-'));
  test('a rule never goes back: what has come by a day has come by every later one, and places keep the order of days', () => {
    fc.assert(fc.property(fc.array(anyDate, { minLength: 1, maxLength: 12 }), anyDate.filter((date) => date.length === 10), anyDate.filter((date) => date.length === 10), (dates, one, other) => {
      const [earlier, later] = one < other ? [one, other] : [other, one];
      for (const date of dates) if (hasCome(date, earlier)) expect(hasCome(date, later)).toBe(true);
      const { placeOf, years } = timeScale(dates, earlier);
      for (const date of dates) expect(placeOf(date)).toBeGreaterThanOrEqual(0);
      for (const date of dates) expect(placeOf(date)).toBeLessThan(1);
      expect(placeOf(`${years[0]}`)).toBe(0);
    }));
  });

  test('are counted on the calendar of the country, digests on Korea’s', () => {
    const late = at('2026-12-31T16:00:00Z');
    expect([todayIn('US', late), todayIn('CN', late), todayIn('AE', late), todayIn('EU', late), digestPeriod(late)]).toEqual(['2026-12-31', '2027-01-01', '2026-12-31', '2026-12-31', '2027-01-01']);
    expect([daysBetween('2026-11-29', '2026-12-02'), daysBetween('2026-11-29', '2027-01'), digestPeriod(at('2026-11-29T14:59:00Z')), digestPeriod(at('2026-11-29T15:00:00Z'))]).toEqual([3, 33, '2026-11-29', '2026-11-30']);
  });

  test('soon is 180 days, of what changes something', () => {
    const today = '2026-11-29';
    expect([on('in_force', '2026-11-30'), on('stage', '2027-05-28'), on('stage', '2027-05-29'), on('in_force', today), on('review', '2026-12-01'), on('stage', null), on('deadline', '2027-01')].map((one) => changesSoon(one, today))).toEqual([true, true, false, false, false, false, true]);
  });
});

const bulletin = (change: Partial<Bulletin> = {}): Bulletin => ({
  id: '01a205a7-a9df-718a-923f-df05cebbaab0', slug: 'a-rule', country: 'JP', kind: 'act', state: 'published', originalTitle: '人工知能法', title: { ko: '인공지능법 & <규칙>', en: 'AI Act' }, summary: { ko: '요약', en: 'Says "this"' },
  duties: [], milestones: [on('in_force', '2027-01-01'), on('adopted', '2026-01-01')], official: null, sources: [{ name: 'a' }], confidence: 'high', pending: null, compiledOn: '2026-11-22', review: null, announcedAt: null, version: 1, updatedAt: at('2026-11-29T00:00:00Z'), ...change,
});

test('lists: by country, status, words of any language in any width and case; what comes next is in order', () => {
  const now = at('2026-11-29T03:00:00Z');
  const all = [bulletin(), bulletin({ slug: 'b', country: 'US', milestones: [on('in_force', '2026-12-05')], title: { ko: '미국법' } })];
  const slugs = (filter: Parameters<typeof matching>[1]) => matching(all, filter, now).map(({ slug }) => slug);
  expect([slugs({}), slugs({ country: 'US' }), slugs({ status: 'not_in_force' }), slugs({ text: 'ａｉ 요약' }), slugs({ text: '人工知能' }), slugs({ text: 'nothing' })]).toEqual([['a-rule', 'b'], ['b'], ['a-rule'], ['a-rule'], ['a-rule', 'b'], []]);
  expect(changesAhead(all, now).map(({ bulletin: { slug }, milestone: { date } }) => [slug, date])).toEqual([['b', '2026-12-05'], ['a-rule', '2027-01-01']]);
});

test('a feed escapes whatever is in it, says what it is in and where it is', () => {
  const feed = atomFeed('https://kain.example', 'en', 'JP', [bulletin(), bulletin({ id: '01a205a7-a9df-718a-923f-df05cebbaab1', title: { ko: '<b>\u0007&\'' }, updatedAt: at('2026-11-30T00:00:00Z') })], { title: 'A & B', subtitle: 's', author: 'KAIN' }, at('2026-12-01T00:00:00Z'));
  expect(feed).toContain('<title>A &amp; B</title>');
  expect(feed).toContain('<entry xml:lang="ko"><id>urn:uuid:01a205a7-a9df-718a-923f-df05cebbaab1</id><title>&lt;b&gt;&amp;&#39;</title>');
  expect(feed).toContain('<summary xml:lang="en">Says &quot;this&quot;</summary>');
  expect(feed).toContain('<link rel="self" type="application/atom+xml" href="https://kain.example/en/bulletins/jp/feed.xml"/>');
  expect(/<updated>(.*?)<\/updated>/.exec(feed)?.[1]).toBe('2026-11-30T00:00:00.000Z');
});

test('addresses: garbage is as if it weren’t there', () => {
  expect(readBulletinFilter(new URLSearchParams('country=us&status=partly&q=%20AI%20'))).toEqual({ country: 'US', status: 'partly', text: 'AI' });
  expect(readBulletinFilter(new URLSearchParams(`country=US&country=us&status=x&q=${'a'.repeat(101)}`))).toEqual({});
  expect([readCountry('us'), readCountry('US'), readCountry('Us'), readCountry('in'), readCountry(undefined), readCountry('')]).toEqual(['US', null, null, null, null, null]);
  expect([readBulletinSlug('a-1'), readBulletinSlug('A'), readUnsubscribeToken('a'.repeat(43)), readUnsubscribeToken('a'.repeat(42))]).toEqual(['a-1', null, 'a'.repeat(43), null]);
  expect([bulletinSlug('AI Act, 2026!', 'ab12'), bulletinSlug(undefined, 'ab12')]).toEqual(['ai-act-2026-ab12', 'bulletin-ab12']);
});

test('what can be done with a bulletin', () => {
  expect((['draft', 'published', 'withdrawn'] as const).map((state) => allowedBulletinActions(state))).toEqual([['edit', 'publish', 'review'], ['edit', 'withdraw', 'review'], ['edit', 'publish']]);
});

describe('what the desk sends', () => {
  const sent = { intent: 'edit', version: 1, kind: 'act', originalTitle: 'X', title: { ko: '법' }, summary: { ko: '요약' }, confidence: 'high' };
  const problems = (change: object) => {
    const read = bulletinInput.safeParse({ ...sent, ...change });
    return read.success ? null : read.error.issues.map(({ path, message }) => [path.join('.'), message]);
  };

  test('empty rows are left out, dates are as exact as they are known', () => {
    const read = bulletinInput.parse({ ...sent, milestones: [{}, { kind: 'in_force', date: '2027-01' }, { kind: 'stage', label: { ko: '나중' } }], duties: [{}], sources: [{ name: 'a', url: 'https://a.example/' }, {}] });
    expect(read).toMatchObject({ milestones: [{ kind: 'in_force', date: '2027-01' }, { kind: 'stage', date: null, label: { ko: '나중' } }], duties: [], sources: [{ name: 'a', url: 'https://a.example/' }] });
  });

  test('each fault is named at its field', () => {
    expect(problems({ milestones: [{ date: '2027-02-30', kind: 'stage' }] })).toEqual([['milestones.0.date', 'bulletins:error.date']]);
    expect(problems({ milestones: [{ date: '2027' }] })).toEqual([['milestones.0.kind', 'validation:choose']]);
    expect(problems({ milestones: [{ kind: 'stage', label: { en: 'only English' } }] })).toEqual([['milestones.0.label.ko', 'validation:required']]);
    expect(problems({ duties: [{ who: { ko: '누구' } }] })).toEqual([['duties.0.what.ko', 'validation:required']]);
    expect(problems({ sources: [{ url: 'https://a.example' }] })).toEqual([['sources.0.name', 'validation:required']]);
    expect(problems({ officialUrl: 'javascript:alert(1)' })).toEqual([['officialUrl', 'bulletins:error.url']]);
    expect(problems({ pending: { en: 'x' } })).toEqual([['pending.ko', 'validation:required']]);
  });
});

describe('the seeded facts', () => {
  const entries = countries.flatMap(({ country, entries: own }) => own.map((entry) => ({ ...entry, country })));
  const now = at('2026-11-22T12:00:00Z');
  const status = (slug: string) => {
    const entry = entries.find((one) => one.slug === slug);
    return entry ? statusAt({ ...bulletin(), country: entry.country, kind: entry.kind, milestones: entry.milestones }, now) : undefined;
  };

  test('are 46, each with a source, a date, and a name in six languages', () => {
    expect(entries).toHaveLength(46);
    for (const entry of entries) {
      expect(entry.sources.length, entry.slug).toBeGreaterThan(0);
      expect(entry.milestones.some(({ date }) => date !== null), entry.slug).toBe(true);
      expect(Object.keys(entry.title), entry.slug).toEqual(['ko', 'en', 'ja', 'zh-hans', 'vi', 'ar']);
    }
    for (const { entries: own, checklist } of countries) for (const { rests } of checklist) expect(own.map(({ slug }) => slug)).toContain(rests);
  });

  test('have the status that the reference gives them', () => {
    const expected = {
      'us-eo-14365': 'in_force', 'us-ca-sb-942': 'partly', 'us-ca-sb-243': 'partly', 'us-ca-ccpa-admt': 'partly', 'us-co-sb-26-189': 'not_in_force', 'us-ny-raise-act': 'not_in_force', 'us-take-it-down-act': 'in_force', 'us-doj-data-security': 'in_force',
      'cn-ai-labelling-measures': 'in_force', 'cn-ai-agents-opinions': 'issued', 'cn-cross-border-data': 'in_force', 'jp-ai-promotion-act': 'in_force', 'jp-appi-amendment-2026': 'not_in_force', 'sg-mas-ai-risk': 'draft', 'sg-online-safety-relief': 'partly',
      'vn-ai-law-134-2025': 'partly', 'vn-decision-33-2026': 'in_force', 'ae-personal-data-45-2021': 'partly', 'ae-difc-regulation-10': 'in_force', 'ae-child-digital-safety': 'partly', 'ae-adgm-data-protection-2021': 'in_force',
      'eu-ai-act': 'partly', 'kr-ai-basic-act': 'in_force', 'kr-pipa-2026': 'in_force',
    };
    expect(Object.fromEntries(Object.keys(expected).map((slug) => [slug, status(slug)]))).toEqual(expected);
  });
});
