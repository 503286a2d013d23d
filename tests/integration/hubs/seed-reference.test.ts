import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { calendarDays, facilities, hubs, hubServices, openingHours, regions, services, serviceVersions } from '../../../db/schema/hubs';
import { acceleratorModels } from '../../../db/schema/accelerators';
import { resources } from '../../../db/schema/test-zone';
import { seedDemoResources } from '../../../db/seed/demo-resources';
import { seedReference } from '../../../db/seed/seed';
import { languages } from '../../../app/i18n/languages';
import { createTestDatabase, type TestDatabase } from '../../setup/database';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await database.db.execute(sql`truncate regions, hubs, services, accelerator_models cascade`);
  const began = performance.now();
  await seedReference(database.db);
  expect(performance.now() - began).toBeLessThan(3000);
});
afterAll(() => database.drop());

const unitedStates = ['silicon-valley'];
const coGrowth = ['beijing', 'tokyo'];
const expansion = ['dubai', 'hanoi', 'ho-chi-minh-city', 'singapore'];
const everywhere = [...coGrowth, ...expansion, ...unitedStates].sort();

/** Every service of the annex in reference/source.md, and where the annex puts it. */
const offers: Record<string, string[]> = {
  'business-matching': unitedStates, 'fund-linkage': unitedStates, 'talent-exchange': unitedStates, 'tech-networking': unitedStates,
  'demo-space': unitedStates, showcase: unitedStates, 'joint-project': unitedStates,
  'investment-attraction': [...coGrowth, ...unitedStates].sort(),
  'regulation-advice': coGrowth, 'joint-poc': coGrowth, 'physical-ai-benchmarking': ['beijing'], 'local-government-poc': ['tokyo'], 'korea-japan-competition': ['tokyo'],
  'full-stack-package': expansion, 'model-localisation': expansion, 'ax-project': expansion, 'local-training': expansion, 'government-introduction': expansion,
  'expert-consultation': everywhere, 'ai-engineer': everywhere, 'test-zone-support': everywhere,
};

test('three regions, seven hubs with their zones, five days of hours each', async () => {
  const { db } = database;
  expect((await db.select().from(regions)).map((region) => region.slug).sort()).toEqual(['asean-mideast-expansion', 'cn-jp-cogrowth', 'us-innovation']);
  expect((await db.select().from(hubs).orderBy(hubs.position)).map(({ slug, regionSlug, timeZone }) => [slug, regionSlug, timeZone])).toEqual([
    ['silicon-valley', 'us-innovation', 'America/Los_Angeles'],
    ['beijing', 'cn-jp-cogrowth', 'Asia/Shanghai'],
    ['tokyo', 'cn-jp-cogrowth', 'Asia/Tokyo'],
    ['singapore', 'asean-mideast-expansion', 'Asia/Singapore'],
    ['hanoi', 'asean-mideast-expansion', 'Asia/Ho_Chi_Minh'],
    ['ho-chi-minh-city', 'asean-mideast-expansion', 'Asia/Ho_Chi_Minh'],
    ['dubai', 'asean-mideast-expansion', 'Asia/Dubai'],
  ]);
  expect(await db.$count(openingHours)).toBe(7 * 5);
});

test('nothing unpublished is invented: no phone, e-mail or operator, and hours are unverified', async () => {
  for (const hub of await database.db.select().from(hubs)) {
    expect([hub.email, hub.phone, hub.operator]).toEqual([null, null, null]);
    expect(hub.facts.find((fact) => fact.field === 'opening_hours')?.verified).toBe(false);
    expect(hub.address !== null).toBe(['hanoi', 'dubai'].includes(hub.slug));
  }
});

test('every service of the policy text is offered where the text puts it, with one version', async () => {
  const { db } = database;
  const rows = await db
    .select({ service: services.slug, hub: hubs.slug })
    .from(hubServices)
    .innerJoin(services, eq(services.id, hubServices.serviceId))
    .innerJoin(hubs, eq(hubs.id, hubServices.hubId))
    .orderBy(hubs.slug);
  const found: Record<string, string[]> = {};
  for (const { service, hub } of rows) (found[service] ??= []).push(hub);
  expect(found).toEqual(offers);
  for (const version of await db.select().from(serviceVersions)) {
    expect(version.eligibility.length).toBeGreaterThanOrEqual(2);
    expect(version.questions.length).toBeGreaterThanOrEqual(2);
    expect(version.documents.filter((document) => document.required).length).toBeLessThanOrEqual(2);
    const keys = [...version.eligibility, ...version.questions, ...version.documents].map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  }
});

test('demo space and partners lounge are in Silicon Valley only, a test zone is everywhere', async () => {
  const rows = await database.db.select({ slug: facilities.slug, hub: hubs.slug }).from(facilities).innerJoin(hubs, eq(hubs.id, facilities.hubId));
  expect(rows.filter((row) => row.slug === 'ai-test-zone')).toHaveLength(7);
  expect(rows.filter((row) => row.slug !== 'ai-test-zone').map((row) => `${row.hub} ${row.slug}`).sort()).toEqual(['silicon-valley demo-space', 'silicon-valley partners-lounge']);
});

test('every text is there in all six languages, and no forbidden name is among them', async () => {
  const { db } = database;
  await db.transaction(seedDemoResources);
  const tables = await Promise.all([regions, hubs, facilities, services, serviceVersions, calendarDays, resources].map((table) => db.select().from(table)));
  const texts = tables.flat().flatMap((row) => localizedTexts(row));
  expect(texts.length).toBeGreaterThan(700);
  for (const text of texts) {
    for (const language of languages) expect(text[language], JSON.stringify(text)).toMatch(/\S/);
    expect(JSON.stringify(text)).not.toMatch(/일본해|日本海|日本海|Sea of Japan|竹島|竹岛|Takeshima|다케시마|Liancourt|리앙쿠르/i);
  }
});

test('a demo places no part that US export rules may reach where they forbid it', async () => {
  const { db } = database;
  await db.transaction(seedDemoResources);
  const units = await db.select({ hub: hubs.slug, kind: resources.kind, card: resources.acceleratorSlug, isDemo: resources.isDemo }).from(resources).innerJoin(hubs, eq(hubs.id, resources.hubId));
  const unrestricted = /^(rebellions-atom|mobilint|deepx|furiosaai-warboy)/;
  for (const unit of units) {
    expect(unit.isDemo).toBe(true);
    if (unit.card && ['beijing', 'hanoi', 'ho-chi-minh-city', 'dubai'].includes(unit.hub)) expect(unit.card).toMatch(unrestricted);
  }
  for (const hub of everywhere) {
    expect(units.some((unit) => unit.hub === hub && unit.kind === 'engineer'), hub).toBe(true);
    expect(units.filter((unit) => unit.hub === hub && unit.kind === 'accelerator').length, hub).toBeGreaterThanOrEqual(2);
  }
  expect(await db.$count(acceleratorModels, eq(acceleratorModels.kind, 'npu'))).toBe(8);
});

test('seeded again, what staff changed or removed stays as they left it', async () => {
  const { db } = database;
  await db.transaction(seedDemoResources);
  const [hub] = await db.select().from(hubs).where(eq(hubs.slug, 'hanoi'));
  if (!hub) throw new Error('No Hanoi');
  await db.update(hubs).set({ phone: '+84241234567' }).where(eq(hubs.id, hub.id));
  await db.delete(openingHours).where(sql`${openingHours.hubId} = ${hub.id} and weekday = 5`);
  await db.delete(calendarDays).where(sql`${calendarDays.hubId} = ${hub.id} and on_date = '2026-11-24'`);
  const counts = async () => Promise.all([regions, hubs, openingHours, facilities, services, serviceVersions, hubServices, calendarDays, acceleratorModels, resources].map((table) => db.$count(table)));
  const before = await counts();
  await Promise.all([seedReference(db), seedReference(db)]);
  await db.transaction(seedDemoResources);
  expect(await counts()).toEqual(before);
  expect((await db.select().from(hubs).where(eq(hubs.slug, 'hanoi')))[0]?.phone).toBe('+84241234567');
});

type Text = Record<string, unknown>;

/** Every object with a Korean text in it, however deep. */
function localizedTexts(value: unknown): Text[] {
  if (Array.isArray(value)) return value.flatMap(localizedTexts);
  if (value === null || typeof value !== 'object' || value instanceof Date) return [];
  const entries = Object.entries(value);
  if (entries.some(([key]) => key === 'ko')) return [Object.fromEntries(entries)];
  return entries.flatMap(([, inner]) => localizedTexts(inner));
}
