import { describe, expect, it } from 'vitest';
import { findHubSchedule } from '~/features/hubs/schedule.queries.server';
import { openingOf } from '~/features/test-zone/availability.queries.server';
import { holdFromForm } from '~/features/test-zone/hold-page.server';
import { setOwnWeek } from '~/features/test-zone/unit-rules.commands.server';
import { i18nFor } from '~/i18n/instance.server';
import { languages } from '~/i18n/languages';
import { localTime, parseLocalTime } from '~/platform/local-time';
import { db, sql } from '~db/client.server';
import { makeFirmActor, makeManager, makeUnits, newKey } from './zone';

type Zone = Awaited<ReturnType<typeof makeUnits>>;

/** A day some weeks from now, no Monday, on which a hub is open from ten to twelve. */
async function openDay({ hub }: Zone): Promise<string> {
  const schedule = await findHubSchedule(db, hub.id);
  if (!schedule) throw new Error('The hub has no hours');
  for (let days = 14; days < 60; days++) {
    const date = new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
    const open = openingOf(schedule, date).some(({ start, end }) => start <= instant(`${date}T10:00`, hub.timeZone) && end >= instant(`${date}T12:00`, hub.timeZone));
    if (open && new Date(`${date}T12:00:00Z`).getUTCDay() !== 1) return date;
  }
  throw new Error('The hub has no such day');
}

const instant = (local: string, timeZone: string): Date => {
  const at = parseLocalTime(local, timeZone);
  if (!(at instanceof Date)) throw new Error(at);
  return at;
};

const count = async () => (await sql`select (select count(*)::int from bookings) as bookings, (select count(*)::int from booking_units) as units, (select coalesce(sum(minutes), 0)::int from quota_use) as minutes`)[0];

/** `DAY` stands for an open day. */
interface Case {
  hub?: string;
  start?: string;
  end?: string;
  engineer?: string | ((zone: Zone) => string);
  unit?: (zone: Zone) => Promise<string[]> | string[];
  status: number;
  /** The field that says so, or the code of the refusal. */
  says: string;
}

const own = (zone: Zone) => zone.units;
const cases: Record<string, Case> = {
  'the end before the start': { start: 'DAYT12:00', end: 'DAYT10:00', status: 400, says: 'end' },
  'no time at all': { start: 'DAYT10:00', end: 'DAYT10:00', status: 400, says: 'end' },
  'the past': { start: '2026-01-07T10:00', end: '2026-01-07T12:00', status: 400, says: 'start' },
  'off the half hour': { start: 'DAYT10:10', end: 'DAYT12:00', status: 400, says: 'end' },
  'beyond ninety days': { start: '2099-01-07T10:00', end: '2099-01-07T12:00', status: 400, says: 'start' },
  'the night': { start: 'DAYT02:00', end: 'DAYT03:00', status: 400, says: 'end' },
  'an hour that the clock skips': { hub: 'silicon-valley', start: '2027-03-14T02:30', end: '2027-03-14T04:00', status: 400, says: 'start' },
  'an hour that the clock shows twice': { hub: 'silicon-valley', start: '2027-11-07T01:30', end: '2027-11-07T03:00', status: 400, says: 'start' },
  'a time that is none': { start: 'tomorrow', end: 'DAYT12:00', status: 400, says: 'start' },
  'a unit of another hub': { unit: async () => (await makeUnits('dubai', 1)).units, status: 400, says: 'unit' },
  'a unit that isn’t there': { unit: () => [newKey()], status: 400, says: 'unit' },
  'no unit': { unit: () => [], status: 400, says: 'unit' },
  'what is no unit': { unit: () => ["'; drop table bookings; --"], status: 400, says: 'unit' },
  'a language that no engineer speaks': { engineer: 'ar', status: 400, says: 'unit' },
  'an engineer outside their hours': { engineer: (zone) => zone.engineers[0] ?? '', status: 409, says: 'taken' },
};

describe('a wish that can’t be met', () => {
  it.each(Object.entries(cases))('%s: a clear answer in every language, what was typed is kept, and nothing changed', async (_, { hub = 'tokyo', start = 'DAYT10:00', end = 'DAYT12:00', engineer = 'none', unit = own, status, says }) => {
    const zone = await makeUnits(hub, 1, [['vi']]);
    expect(await setOwnWeek(db, await makeManager(hub), { hubId: zone.hub.id, id: zone.engineers[0] ?? '', version: 1 }, [{ weekday: 1, opensAt: '10:00', closesAt: '11:00' }])).toMatchObject({ ok: true });
    const firm = await makeFirmActor();
    const day = await openDay(zone);
    const typed = { start: start.replace('DAY', day), end: end.replace('DAY', day) };
    const form = new FormData();
    for (const [name, value] of Object.entries({ hub, ...typed, engineer: typeof engineer === 'string' ? engineer : engineer(zone), idempotencyKey: newKey() })) form.set(name, value);
    for (const id of await unit(zone)) form.append('unit', id);
    const before = await count();
    for (const language of languages) {
      const answer = await holdFromForm(db, firm, form, language);
      if ('reference' in answer) throw new Error('It was held');
      expect(answer.status).toBe(status);
      const messages = says === 'taken' ? [answer.code === 'taken' ? 'test-zone:refusal.taken' : ''] : (Object.entries(answer.errors).find(([field]) => field === says)?.[1] ?? []);
      expect(messages.length, JSON.stringify(answer.errors)).toBeGreaterThan(0);
      for (const message of messages) expect(i18nFor(language).exists(message.split('?')[0] ?? ''), message).toBe(true);
      expect(answer.values).toMatchObject(typed);
    }
    expect(await count()).toEqual(before);
  });

  it('more than the quota: says so and leaves the month as it was', async () => {
    const zone = await makeUnits('hanoi', 2);
    const firm = await makeFirmActor();
    await sql`insert into booking_quotas (id, hub_id, firm_id, monthly_minutes) values (uuidv7(), ${zone.hub.id}, ${firm.firm.id}, 180)`;
    const day = await openDay(zone);
    const form = new FormData();
    for (const [name, value] of Object.entries({ hub: 'hanoi', start: `${day}T10:00`, end: `${day}T12:00`, engineer: 'none', idempotencyKey: newKey() })) form.set(name, value);
    for (const id of zone.units) form.append('unit', id);
    const before = await count();
    expect(await holdFromForm(db, firm, form, 'ko')).toMatchObject({ status: 400, errors: { unit: [expect.stringContaining('over_quota')] } });
    expect(await count()).toEqual(before);
    form.delete('unit');
    form.append('unit', zone.units[0] ?? '');
    form.set('idempotencyKey', newKey());
    expect(await holdFromForm(db, firm, form, 'ko')).toHaveProperty('reference');
  });

  it('is read in the hub’s own time: the form’s start is what the page wrote', () => {
    const at = new Date('2027-03-14T11:00:00Z');
    expect(localTime(at, 'America/Los_Angeles')).toBe('2027-03-14T04:00-07:00');
  });
});
