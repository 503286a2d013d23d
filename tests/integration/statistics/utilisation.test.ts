import { expect, test } from 'vitest';
import { publishFigures } from '~/features/statistics/publish.commands.server';
import { refreshCases } from '~/features/statistics/cases.commands.server';
import { findStatistics, listMonthsOfUse } from '~/features/statistics/queries.server';
import { listUtilisation } from '~/features/test-zone/utilisation.queries.server';
import { db, sql } from '~db/client.server';
import { hubs } from '~db/schema/hubs';
import { seedDemo } from '../../../db/seed/seed';

test('the demo’s history makes figures; hours are those of the desk’s page; each month’s parts add up', { timeout: 120_000 }, async () => {
  await seedDemo(db);
  const now = new Date();
  await refreshCases(db);
  await publishFigures(db, now);
  const statistics = await findStatistics(db, 'rolling');
  expect(statistics?.period.includesDemo).toBe(true);
  const { startsAt: start = now, endsAt: end = now } = statistics?.period ?? {};
  const places = await db.select({ id: hubs.id, slug: hubs.slug }).from(hubs);
  const desk = await listUtilisation(db, places.map(({ id }) => id), 'hub', { start, end }, now);
  const told = (statistics?.use ?? []).filter(({ hub, bookings }) => hub && bookings);
  expect(told.length).toBeGreaterThan(4);
  for (const { hub, reservedMinutes, usedMinutes, openMinutes } of told) {
    const line = desk.find(({ key }) => key === places.find(({ slug }) => slug === hub?.slug)?.id);
    expect([reservedMinutes, usedMinutes]).toEqual([line?.reserved, line?.used]);
    expect(openMinutes).toBeGreaterThan(reservedMinutes ?? 0);
  }
  const months = await listMonthsOfUse(db, undefined, { startsAt: start, endsAt: end });
  expect(months).toHaveLength(12);
  const whole = statistics?.use.find(({ hub }) => hub === null);
  expect(months.reduce((sum, { openMinutes }) => sum + openMinutes, 0)).toBe(whole?.openMinutes);
  if (months.every(({ reservedMinutes }) => reservedMinutes !== null)) expect(months.reduce((sum, { reservedMinutes }) => sum + (reservedMinutes ?? 0), 0)).toBe(whole?.reservedMinutes);
  const headline = statistics?.figures[0];
  expect(headline?.filed).toBeGreaterThan(300);
  expect(headline?.replyOnTime).toBeGreaterThan(50);
  expect(statistics?.outcomes.find(({ hub, kind }) => hub === null && kind === null)?.confirmed).toBeGreaterThan(50);
  const [again] = await sql<{ total: number }[]>`select count(*)::int as total from firms where is_demo`;
  await seedDemo(db);
  expect(await sql`select count(*)::int as total from firms where is_demo`).toEqual([again]);
});
