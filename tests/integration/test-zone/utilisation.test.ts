import { describe, expect, it } from 'vitest';
import { confirm, decline } from '~/features/test-zone/decide.commands.server';
import { hold } from '~/features/test-zone/hold.commands.server';
import { submit } from '~/features/test-zone/submit.commands.server';
import type { UtilisationGroup } from '~/features/test-zone/utilisation';
import { listUtilisation } from '~/features/test-zone/utilisation.queries.server';
import { checkInByFirm, releaseEarly } from '~/features/test-zone/use.commands.server';
import { db, sql } from '~db/client.server';
import { holdInput, makeFirmActor, makeManager, makeUnits, newKey, now, statement, tokyo } from './zone';

const range = { start: tokyo('00:00'), end: new Date(tokyo('00:00').getTime() + 2 * 86_400_000) };

describe('utilisation', () => {
  it('adds up card by card what was reserved, used, left idle, refused and waited for, whatever the grouping', async () => {
    const zone = await makeUnits('tokyo', 3);
    const [first = '', second = '', third = ''] = zone.units;
    const manager = await makeManager('tokyo');
    const firm = await makeFirmActor();
    const handIn = async (units: string[], from: string, to: string) => {
      const held = await hold(db, firm, holdInput(zone, units, from, to), newKey(), now);
      const reference = held.ok ? held.value.reference : '';
      await submit(db, firm, { reference, version: 1, statement }, now);
      return reference;
    };
    // Two cards for three hours, of which one and a half are used and half an hour is given back; nobody comes to the second; the third is declined.
    const used = await handIn([first, second], '10:00', '13:00');
    expect(await confirm(db, manager, { reference: used, version: 2 }, now)).toMatchObject({ ok: true });
    expect(await checkInByFirm(db, firm, { reference: used, version: 3 }, tokyo('10:00'))).toMatchObject({ ok: true });
    expect(await releaseEarly(db, firm, { reference: used, version: 4 }, tokyo('12:30'))).toMatchObject({ ok: true });
    const missed = await handIn([third], '10:00', '12:00');
    expect(await confirm(db, manager, { reference: missed, version: 2 }, now)).toMatchObject({ ok: true });
    const refused = await handIn([third], '15:00', '17:00');
    expect(await decline(db, manager, { reference: refused, version: 2, reason: '점검 중입니다.' }, now)).toMatchObject({ ok: true });
    await sql`insert into waitlist_entries (id, firm_id, hub_id, accelerator, count, engineer, minutes, "window", language, created_by)
      values (uuidv7(), ${firm.firm.id}, ${zone.hub.id}, ${zone.slug}, 2, 'none', 90, tstzrange(${tokyo('09:00').toISOString()}, ${tokyo('18:00').toISOString()}), 'ko', ${firm.userId})`;

    const minutes = { reserved: 480, idle: 120, refused: 120, waitlisted: 180 };
    const read = async (by: UtilisationGroup) => listUtilisation(db, [zone.hub.id], by, range, tokyo('23:00'));
    expect((await read('accelerator')).find(({ key }) => key === zone.slug)).toMatchObject({ ...minutes, label: 'KAIN Card' });
    expect((await read('firm')).find(({ key }) => key === firm.firm.id)).toMatchObject({ ...minutes, label: firm.firm.nameKo });
    const sum = (lines: { reserved: number; idle: number; refused: number; waitlisted: number }[]) => lines.reduce((all, line) => ({
      reserved: all.reserved + line.reserved, idle: all.idle + line.idle, refused: all.refused + line.refused, waitlisted: all.waitlisted + line.waitlisted,
    }), { reserved: 0, idle: 0, refused: 0, waitlisted: 0 });
    expect(sum(await read('week'))).toEqual(sum(await read('hub')));
    expect((await read('week')).map(({ key }) => key)).toContain('2026-11-23');
    expect(await listUtilisation(db, [zone.hub.id], 'accelerator', { start: range.end, end: range.end }, now)).toEqual([]);
  });
});
