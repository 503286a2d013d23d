import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guideQuestions, undecided, type GuideAnswers, type GuideFindings, type GuideRule, type ServiceMatch } from '../../../app/features/hubs/guide';
import { guidePath, readGuideQuery, withoutOpenQuestions } from '../../../app/features/hubs/guide.input';
import { findSupport, nextQuestion } from '../../../app/features/hubs/guide.rules';
import { offers, options, rules, serviceSlugs } from './guide-seed';

const values = guideQuestions.map((question) => [undecided, ...options.filter((option) => option.question === question).map(({ value }) => value)]);
const complete = fc.tuple(...values.map((each) => fc.constantFrom(...each))).map((given): GuideAnswers => Object.fromEntries(guideQuestions.map((question, i) => [question, given[i]])));
const partial = fc.tuple(complete, fc.subarray([...guideQuestions])).map(([answers, kept]): GuideAnswers => Object.fromEntries(kept.map((question) => [question, answers[question]])));

const all = ({ fits, elsewhere, nearest }: GuideFindings): ServiceMatch[] => [...fits, ...elsewhere, ...nearest];
const sum = (reasons: GuideRule[]) => reasons.reduce((total, { weight }) => total + weight, 0);
const slugs = (matches: ServiceMatch[]) => matches.map(({ service }) => service);
const find = (answers: GuideAnswers) => findSupport(offers, rules, answers);

describe('for any answers', () => {
  test('a score is the sum of the shown reasons, and each reason answers what was answered', () => {
    fc.assert(fc.property(partial, (answers) => {
      for (const match of all(find(answers))) {
        for (const hub of match.hubs) {
          expect(hub.score).toBe(sum(match.reasons) + sum(hub.reasons));
          for (const rule of [...match.reasons, ...hub.reasons]) {
            expect(rule.answer).toBe(answers[rule.question]);
            expect([null, match.service]).toContain(rule.service);
            expect([null, hub.offer.hub]).toContain(rule.hub);
          }
        }
        expect(match.score).toBe(Math.max(...match.hubs.map(({ score }) => score)));
      }
    }));
  });

  test('the best stands first, and no service or hub twice', () => {
    fc.assert(fc.property(partial, (answers) => {
      const findings = find(answers);
      for (const list of [findings.fits, findings.elsewhere, findings.nearest]) {
        expect(list.map(({ score }) => score)).toEqual(list.map(({ score }) => score).toSorted((a, b) => b - a));
        expect(new Set(slugs(list)).size).toBe(list.length);
        for (const { hubs } of list) expect(new Set(hubs.map(({ offer }) => offer.hub)).size).toBe(hubs.length);
      }
    }));
  });

  test('asked twice, or with the rules in another order, the answer is the same', () => {
    const ranks = ({ fits, elsewhere, nearest }: GuideFindings) => [fits, elsewhere, nearest].map((list) => list.map(({ service, score, hubs }) => [service, score, hubs.map(({ offer }) => offer.hub)]));
    fc.assert(fc.property(partial, fc.shuffledSubarray(rules, { minLength: rules.length }), (answers, shuffled) => {
      expect(find(answers)).toEqual(find(answers));
      expect(ranks(findSupport(offers, shuffled, answers))).toEqual(ranks(find(answers)));
    }));
  });

  test('every hub that fits is in the market', () => {
    fc.assert(fc.property(complete, (answers) => {
      const market = rules.filter(({ question, answer, service }) => question === 'market' && service === null && answer === answers.market).map(({ hub }) => hub);
      const named = find(answers).fits.flatMap(({ hubs }) => hubs.map(({ offer }) => offer.hub));
      expect(answers.market === undecided ? [] : named.filter((hub) => !market.includes(hub))).toEqual([]);
    }));
  });
});

test('every combination of answers leads to something, and every service comes first for somebody', () => {
  const first = new Set<string>();
  const led = new Set<string>();
  const nowhere: string[] = [];
  let combinations: string[][] = [[]];
  for (const each of values) combinations = combinations.flatMap((begun) => each.map((value) => [...begun, value]));
  for (const given of combinations) {
    const { fits, nearest, unmet, elsewhere } = find(Object.fromEntries(guideQuestions.map((question, i) => [question, given[i]])));
    if (fits[0]) first.add(fits[0].service);
    else if (nearest.length === 0) nowhere.push(given.join());
    if (unmet.length > 0 && elsewhere.length === 0) nowhere.push(`${given.join()}: ${unmet.join()}`);
    for (const { service } of fits) led.add(service);
  }
  expect(nowhere).toEqual([]);
  expect(serviceSlugs.filter((slug) => !led.has(slug)), 'reached by no answers').toEqual([]);
  expect(serviceSlugs.filter((slug) => !first.has(slug)), 'never the best').toEqual([]);
}, 60_000);

describe('the guide that every portal starts with', () => {
  test('every rule names a service and a hub of the catalogue, and speaks in six languages', () => {
    const hubs = new Set(offers.map(({ hub }) => hub));
    for (const { service, hub, weight, reason } of rules) {
      expect(service === null || serviceSlugs.includes(service), service ?? '').toBe(true);
      expect(hub === null || hubs.has(hub), hub ?? '').toBe(true);
      expect(weight).toBeGreaterThanOrEqual(1);
      expect(Object.keys(reason)).toEqual(['ko', 'en', 'ja', 'zh-hans', 'vi', 'ar']);
    }
    const keys = rules.map(({ question, answer, service, hub }) => [question, answer, service, hub].join());
    expect(new Set(keys).size, 'one rule a question, answer, service and hub').toBe(keys.length);
  });

  test.each([
    [{ goal: 'investment', market: 'united-states', need: 'investors' }, 'fund-linkage', 'silicon-valley'],
    [{ goal: 'proof', market: 'japan', sector: 'public-services', need: 'test-site' }, 'local-government-poc', 'tokyo'],
    [{ goal: 'entry', market: 'china', need: 'advice' }, 'regulation-advice', 'beijing'],
    [{ goal: 'large-projects', market: 'middle-east', need: 'government' }, 'government-introduction', 'dubai'],
    [{ goal: 'product', market: 'asean', sector: 'language' }, 'model-localisation', 'singapore'],
    [{ need: 'compute', market: 'viet-nam' }, 'test-zone-support', 'hanoi'],
  ])('%o → %s in %s', (answers, service, hub) => {
    const [best] = find(answers).fits;
    expect([best?.service, best?.hubs[0]?.offer.hub]).toEqual([service, hub]);
  });

  test('what the market lacks is said, with where it is', () => {
    const { fits, unmet, elsewhere, nearest } = find({ goal: 'people', market: 'china', need: 'venue', sector: 'physical' });
    expect([fits, unmet]).toEqual([[], ['goal', 'need']]);
    expect(slugs(elsewhere)).toContain('demo-space');
    expect(slugs(nearest)[0]).toBe('physical-ai-benchmarking');
    expect(find({ goal: 'proof', market: 'china', need: 'venue' })).toMatchObject({ unmet: ['need'], nearest: [] });
  });

  test('of equal scores the earlier reply comes first, hubs without hours last', () => {
    const at = { hanoi: null, singapore: new Date('2026-11-25T06:00Z'), dubai: new Date('2026-11-25T05:00Z') };
    const three = Object.entries(at).map(([hub, replyBy]) => ({ service: 'ai-engineer', hub, replyBy }));
    expect(findSupport(three, rules, { need: 'engineers' }).fits[0]?.hubs.map(({ offer }) => offer.hub)).toEqual(['dubai', 'singapore', 'hanoi']);
  });
});

describe('the address', () => {
  const read = (query: string) => readGuideQuery(`http://x/ko/find-support${query}`, options);

  test('holds the answers in the order of the questions, and is read back', () => {
    fc.assert(fc.property(partial, (answers) => {
      expect(readGuideQuery(`http://x/ko${guidePath(answers)}`, options).answers).toEqual(answers);
    }));
    expect(guidePath({ need: 'advice', sector: 'data' })).toBe('/find-support?sector=data&need=advice');
    expect(guidePath({})).toBe('/find-support');
  });

  test.each(['?sector=nothing', '?sector=', '?sector=data&sector=data', '?sector=%00', `?sector=${'x'.repeat(9_000)}`, '?goal=data', '?__proto__=x', '?%'])(
    '%s gives no answer', (query) => expect(read(query)).toEqual({ answers: {}, change: null, asked: null }));

  test('asks the first open question, and can leave the rest open', () => {
    expect(nextQuestion({})).toBe('sector');
    expect(nextQuestion({ sector: undecided, market: 'japan' })).toBe('goal');
    expect(nextQuestion(withoutOpenQuestions({ market: 'japan' }))).toBeNull();
    expect(read('?sector=data&change=sector&asked=need')).toEqual({ answers: { sector: 'data' }, change: 'sector', asked: 'need' });
    expect(read('?change=x&asked=y')).toMatchObject({ change: null, asked: null });
  });

  test('whatever stands in it that is no answer, reading it never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...guideQuestions), (text, question) => {
      // The generator knows words that have misled programs; `prototype` is an answer here.
      fc.pre(!values.flat().includes(text));
      expect(read(`?${question}=${encodeURIComponent(text)}&${text.replaceAll('#', '')}`).answers).toEqual({});
    }));
  });
});
