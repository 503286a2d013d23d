import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { countOffer, findHub, findHubById, findHubBySlug, getHub, listHubNames, listRegionsWithHubs } from '~/features/hubs/queries.server';
import { findService, findServiceOffer, getService, listServices } from '~/features/hubs/service-queries.server';
import { listHubSchedules } from '~/features/hubs/schedule.queries.server';
import { drawMap } from '~/features/hubs/map-view.server';
import { languages } from '~/i18n/languages';
import { db } from '~db/client.server';
import { hubs } from '../../../db/schema/hubs';

const slugs = ['silicon-valley', 'beijing', 'tokyo', 'singapore', 'hanoi', 'ho-chi-minh-city', 'dubai'];

describe('hubs', () => {
  test('three regions hold the seven hubs', async () => {
    const regions = await listRegionsWithHubs(db);
    expect(regions.map(({ slug, hubs: members }) => [slug, members.length])).toEqual([
      ['us-innovation', 1], ['cn-jp-cogrowth', 2], ['asean-mideast-expansion', 4],
    ]);
    expect(regions.flatMap((region) => region.hubs.map(({ slug }) => slug))).toEqual(slugs);
  });

  test('by slug and by id', async () => {
    const dubai = await findHubBySlug(db, 'dubai');
    expect(dubai).toMatchObject({ slug: 'dubai', timeZone: 'Asia/Dubai', retired: false });
    expect(await findHubById(db, dubai?.id ?? '')).toEqual(dubai);
    expect(await findHubById(db, randomUUID())).toBeNull();
    expect(await findHubBySlug(db, 'atlantis')).toBeNull();
  });

  test('a profile holds facts with their state of proof, and accelerators counted by model', async () => {
    const hub = await getHub(db, 'silicon-valley');
    expect(hub.region.slug).toBe('us-innovation');
    expect(hub.facts.some(({ verified }) => !verified)).toBe(true);
    expect(hub.facilities.map(({ kind }) => kind)).toEqual(['test_zone', 'demo_space', 'partners_lounge']);
    expect(hub.region.quotation).toContain('북미 시장 경쟁력을 확보한다.');
    for (const { count, precisions } of hub.accelerators) {
      expect(count).toBeGreaterThan(0);
      expect(precisions.length).toBeGreaterThan(0);
    }
    await expect(getHub(db, 'atlantis')).rejects.toMatchObject({ init: { status: 404 } });
  });

  test('what is counted on the home page is what the lists hold', async () => {
    expect((await countOffer(db)).services).toBe((await listServices(db)).length);
  });

  test('the map draws each hub in every language', async () => {
    const [regions, schedules] = await Promise.all([listRegionsWithHubs(db), listHubSchedules(db)]);
    for (const language of languages) {
      const { pins } = drawMap(regions, { schedules, free: new Map() }, language, new Date('2026-11-24T01:20:00Z'));
      expect(pins.map(({ slug }) => slug)).toEqual(slugs);
      expect(pins.find(({ slug }) => slug === 'silicon-valley')).toMatchObject({ time: '17:20', day: 'yesterday' });
      expect(pins.find(({ slug }) => slug === 'hanoi')?.now).toMatchObject({ word: 'closed' });
    }
  });
});

describe('services', () => {
  test('narrowed by hub or by region, each still names all its hubs', async () => {
    const all = await listServices(db);
    const inDubai = await listServices(db, { hubSlug: 'dubai' });
    expect(inDubai.length).toBeLessThan(all.length);
    for (const { hubs: offering } of inDubai) expect(offering.map(({ slug }) => slug)).toContain('dubai');
    const inAmerica = await listServices(db, { regionSlug: 'us-innovation' });
    for (const { hubs: offering } of inAmerica) expect(offering.some(({ regionSlug }) => regionSlug === 'us-innovation')).toBe(true);
    expect(await listServices(db, { hubSlug: 'dubai', regionSlug: 'us-innovation' })).toEqual([]);
    expect(await listServices(db, { hubSlug: 'atlantis' })).toEqual([]);
  });

  test('a service comes with the questions of its current version', async () => {
    const service = await getService(db, 'joint-poc');
    expect(service.version).toBeGreaterThan(0);
    expect(service.eligibility.length).toBeGreaterThan(0);
    expect(service.decisionMinutes).toBeGreaterThanOrEqual(service.firstReplyMinutes);
    expect(await findService(db, 'atlantis')).toBeNull();
    await expect(getService(db, 'atlantis')).rejects.toMatchObject({ init: { status: 404 } });
  });

  test('an offer is a service of a hub that offers it', async () => {
    expect(await findServiceOffer(db, 'joint-poc', 'tokyo')).toMatchObject({ service: { slug: 'joint-poc' }, hub: { slug: 'tokyo' } });
    expect(await findServiceOffer(db, 'joint-poc', 'dubai')).toBeNull();
    expect(await findServiceOffer(db, 'joint-poc', 'atlantis')).toBeNull();
    expect(await findServiceOffer(db, 'atlantis', 'tokyo')).toBeNull();
  });
});

describe('a retired hub', () => {
  beforeAll(async () => {
    await db.update(hubs).set({ retiredAt: new Date() }).where(eq(hubs.slug, 'tokyo'));
  });

  test('stays readable, and nothing new can be asked of it', async () => {
    expect((await findHub(db, 'tokyo'))?.retired).toBe(true);
    expect((await listHubNames(db)).find(({ slug }) => slug === 'tokyo')?.retired).toBe(true);
    expect((await listRegionsWithHubs(db)).flatMap((region) => region.hubs).map(({ slug }) => slug)).not.toContain('tokyo');
    expect(await findServiceOffer(db, 'joint-poc', 'tokyo')).toBeNull();
    expect(await listServices(db, { hubSlug: 'tokyo' })).toEqual([]);
  });
});
