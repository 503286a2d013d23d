import { and, eq, isNull, sql } from 'drizzle-orm';
import { canManage, type Actor } from '~/features/accounts/actor';
import { failed, ok, type Result } from '~/platform/result';
import type { Database, Executor, Transaction } from '~db/connect';
import { calendarDays, confirmedCalendarYears, hubs, openingHours } from '~db/schema/hubs';
import { daysOf, type HoursChange } from './hours.rules';
import { findHubSchedule } from './schedule.queries.server';
import type { HubSchedule } from './working-time.rules';

/** `not_found` also for whoever doesn't manage the hub; `stale` where a colleague changed it since; `no_days` where a range changes no date. */
export type HoursError = 'not_found' | 'stale' | 'no_days';

/** A hub's hours with the version that a change of them must name. */
export async function findHubHours(db: Executor, hubId: string): Promise<{ version: number; schedule: HubSchedule } | null> {
  const [hub] = await db.select({ version: hubs.version }).from(hubs).where(and(eq(hubs.id, hubId), isNull(hubs.retiredAt)));
  const schedule = hub ? await findHubSchedule(db, hubId) : null;
  return hub && schedule ? { version: hub.version, schedule } : null;
}

/**
 * Writes one change of a hub's hours. Whatever asks when the hub works reads these tables, so slots, promises and pages follow at once;
 * bookings and promises that were made stay as they are.
 */
export function changeHours(
  db: Database, actor: Actor, { hubId, version, change }: { hubId: string; version: number; change: HoursChange }, at = new Date(),
): Promise<Result<{ version: number }, HoursError>> {
  return db.transaction(async (tx) => {
    if (!canManage(actor, hubId)) return failed('not_found');
    const [hub] = await tx.select({ version: hubs.version }).from(hubs).where(and(eq(hubs.id, hubId), isNull(hubs.retiredAt))).for('no key update');
    const schedule = hub ? await findHubSchedule(tx, hubId) : null;
    if (!hub || !schedule) return failed('not_found');
    if (hub.version !== version) return failed('stale');
    if (!(await write(tx, hubId, schedule, change))) return failed('no_days');
    await tx.update(hubs).set({ version: sql`${hubs.version} + 1`, updatedAt: at }).where(eq(hubs.id, hubId));
    return ok({ version: version + 1 });
  });
}

/** False where there is nothing to write. */
async function write(tx: Transaction, hubId: string, schedule: HubSchedule, change: HoursChange): Promise<boolean> {
  switch (change.kind) {
    case 'weekly':
      await tx.delete(openingHours).where(eq(openingHours.hubId, hubId));
      if (change.weekly.length > 0) await tx.insert(openingHours).values(change.weekly.map((hours) => ({ hubId, ...hours })));
      return true;
    case 'days': {
      const days = daysOf(schedule, change);
      if (days.length === 0) return false;
      const excluded = (column: string) => sql.raw(`excluded.${column}`);
      await tx
        .insert(calendarDays)
        .values(days.map(({ date, ...day }) => ({ hubId, onDate: date, source: change.source, ...day })))
        .onConflictDoUpdate({
          target: [calendarDays.hubId, calendarDays.onDate],
          set: { kind: excluded('kind'), opensAt: excluded('opens_at'), closesAt: excluded('closes_at'), name: excluded('name'), source: excluded('source'), provisional: excluded('provisional') },
        });
      return true;
    }
    case 'remove_day':
      return (await tx.delete(calendarDays).where(and(eq(calendarDays.hubId, hubId), eq(calendarDays.onDate, change.date))).returning({ id: calendarDays.id })).length > 0;
    case 'confirm_year':
      await tx.insert(confirmedCalendarYears).values({ hubId, year: change.year, source: change.source }).onConflictDoUpdate({ target: [confirmedCalendarYears.hubId, confirmedCalendarYears.year], set: { source: change.source } });
      return true;
    case 'unconfirm_year':
      await tx.delete(confirmedCalendarYears).where(and(eq(confirmedCalendarYears.hubId, hubId), eq(confirmedCalendarYears.year, change.year)));
      return true;
  }
}
