import { and, eq, isNull, sql } from 'drizzle-orm';
import postgres from 'postgres';
import { beforeEach, describe, expect, test } from 'vitest';
import { findGuideResults } from '../../../app/features/hubs/guide-page.server';
import { listGuideOptions, listGuideRules } from '../../../app/features/hubs/guide.queries.server';
import { findSupport } from '../../../app/features/hubs/guide.rules';
import { addWorkingMinutes } from '../../../app/features/hubs/working-time.rules';
import { listHubSchedules } from '../../../app/features/hubs/schedule.queries.server';
import { languages } from '../../../app/i18n/languages';
import { db } from '../../../db/client.server';
import { guideOptions, guideRules } from '../../../db/schema/guide';
import { hubs, hubServices, services } from '../../../db/schema/hubs';
import { seedReference } from '../../../db/seed/seed';
import { offers, rules } from '../../unit/hubs/guide-seed';

const at = new Date('2026-11-23T01:00:00Z');
const answers = { sector: 'language', goal: 'product', market: 'asean', stage: 'pilot', need: 'engineers' };

beforeEach(async () => {
  await db.execute(sql`truncate guide_options cascade`);
  await seedReference(db);
});

describe('as seeded', () => {
  test('five questions, each with answers in six languages', async () => {
    const options = await listGuideOptions(db);
    expect([...new Set(options.map(({ question }) => question))]).toEqual(['sector', 'goal', 'market', 'stage', 'need']);
    for (const { label } of options) for (const language of languages) expect(label[language]).toMatch(/\S/);
  });

  test('the rules of the database are those of the seed', async () => {
    const stored = await listGuideRules(db);
    const line = ({ question, answer, service, hub, weight }: (typeof stored)[number]) => [question, answer, service, hub, weight].join();
    expect(stored.map(line).toSorted()).toEqual(rules.map(line).toSorted());
    expect(findSupport(offers, stored, answers).fits.map(({ service, score }) => [service, score]))
      .toEqual(findSupport(offers, rules, answers).fits.map(({ service, score }) => [service, score]));
  });

  test('seeded again, what staff changed stays', async () => {
    await db.delete(guideOptions).where(and(eq(guideOptions.question, 'stage'), eq(guideOptions.value, 'abroad')));
    await db.update(guideRules).set({ weight: 9 }).where(eq(guideRules.answer, 'japan'));
    const before = await listGuideRules(db);
    expect(before.some(({ answer }) => answer === 'abroad')).toBe(false);
    await seedReference(db);
    expect(await listGuideRules(db)).toEqual(before);
  });
});

describe('what fits', () => {
  test('comes with eligibility and the promise that the hub’s hours allow', async () => {
    const { fits } = await findGuideResults(db, answers, at);
    const [best] = fits;
    expect(best?.service.slug).toBe('model-localisation');
    expect(best?.eligibility.map(({ key }) => key)).toEqual(['taxArrears', 'duplicateAid', 'agencyOrDispute']);
    expect(best?.hubs.map(({ hub }) => hub.slug)).toEqual(['singapore', 'hanoi', 'ho-chi-minh-city']);
    const schedules = await listHubSchedules(db);
    for (const { hub, due } of best?.hubs ?? []) {
      const schedule = schedules.get(hub.id);
      expect(due).toEqual(schedule && addWorkingMinutes(schedule, at, best?.service.firstReplyMinutes ?? 0));
    }
  });

  test('a rule that staff add counts at once, and shows its own words', async () => {
    const [service] = await db.select().from(services).where(eq(services.slug, 'test-zone-support'));
    await db.insert(guideRules).values({ question: 'sector', answer: 'language', serviceId: service?.id, weight: 9, reason: { ko: '새 이유입니다.' } });
    const { fits } = await findGuideResults(db, answers, at);
    expect(fits[0]?.service.slug).toBe('test-zone-support');
    expect(fits[0]?.reasons[0]?.reason).toEqual({ ko: '새 이유입니다.' });
  });

  test('a retired service or hub is never named', async () => {
    const [singapore] = await db.select().from(hubs).where(eq(hubs.slug, 'singapore'));
    await db.update(services).set({ retiredAt: at }).where(eq(services.slug, 'model-localisation'));
    await db.update(hubs).set({ retiredAt: at }).where(eq(hubs.slug, 'singapore'));
    const { fits } = await findGuideResults(db, answers, at);
    expect(fits[0]?.service.slug).toBe('ai-engineer');
    expect(fits.flatMap((fit) => fit.hubs.map(({ hub }) => hub.id))).not.toContain(singapore?.id);
    await db.update(services).set({ retiredAt: null }).where(eq(services.slug, 'model-localisation'));
    await db.update(hubs).set({ retiredAt: null }).where(eq(hubs.slug, 'singapore'));
  });

  test('where the only hub of a market stops a service, the others that offer it are named', async () => {
    const [dubai] = await db.select().from(hubs).where(eq(hubs.slug, 'dubai'));
    const offered = and(eq(hubServices.hubId, dubai?.id ?? ''), isNull(hubServices.retiredAt));
    await db.update(hubServices).set({ retiredAt: at }).where(offered);
    const results = await findGuideResults(db, { market: 'middle-east', need: 'training' }, at);
    expect([results.fits, results.nearest, results.unmet]).toEqual([[], [], ['need']]);
    expect(results.elsewhere.map(({ service }) => service.slug)).toEqual(expect.arrayContaining(['local-training']));
    await db.update(hubServices).set({ retiredAt: null }).where(eq(hubServices.hubId, dubai?.id ?? ''));
  });
});

describe('the database refuses', () => {
  test.each([
    ['a rule that speaks for nothing', { question: 'sector', answer: 'data', weight: 1, reason: { ko: '이유' } }, 'guide_rules_target'],
    ['an answer that nobody offers', { question: 'sector', answer: 'unknown', weight: 1, reason: { ko: '이유' }, hub: true }, 'guide_rules_option'],
    ['a reason without weight', { question: 'sector', answer: 'data', weight: 0, reason: { ko: '이유' }, hub: true }, 'guide_rules_weight'],
  ] as const)('%s', async (_name, values, constraint) => {
    const [hub] = await db.select().from(hubs).limit(1);
    const { question, answer, weight, reason } = values;
    const row = { question, answer, weight, reason, hubId: 'hub' in values ? hub?.id : null };
    expect(await refusedBy(db.insert(guideRules).values(row))).toBe(constraint);
  });

  test('the same rule twice, and an answer called "any"', async () => {
    const [rule] = await db.select().from(guideRules).where(isNull(guideRules.hubId)).limit(1);
    if (!rule) throw new Error('No rule');
    expect(await refusedBy(db.insert(guideRules).values({ ...rule, id: undefined }))).toBe('guide_rules_once');
    expect(await refusedBy(db.insert(guideOptions).values({ question: 'need', value: 'any', label: { ko: '아무것' }, position: 99 }))).toBe('guide_options_value');
  });
});

/** The constraint that a statement breaks; undefined where it breaks none. */
async function refusedBy(statement: PromiseLike<unknown>): Promise<string | undefined> {
  try {
    await statement;
    return undefined;
  } catch (error) {
    const cause = error instanceof Error ? error.cause : undefined;
    return cause instanceof postgres.PostgresError ? cause.constraint_name : String(error);
  }
}
