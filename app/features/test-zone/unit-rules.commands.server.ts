import { eq } from 'drizzle-orm';
import type { Actor } from '~/features/accounts/actor';
import type { WeeklyHours } from '~/features/hubs/working-time.rules';
import { failed, ok, type Result } from '~/platform/result';
import type { Database } from '~db/connect';
import { engineerHours } from '~db/schema/test-zone';
import type { ApprovalRule } from './approval.rules';
import { changing, type UnitRef } from './units.commands.server';

type Changed = Promise<Result<{ version: number }, 'not_found' | 'stale'>>;

/**
 * Gives an engineer a week of their own, or with an empty one the hub's hours again. What was booked before stays. Whoever books locks
 * the unit as well, so that nothing slips in between by the old week.
 */
export function setOwnWeek(db: Database, actor: Actor, ref: UnitRef, week: readonly WeeklyHours[]): Changed {
  return changing(db, actor, ref, async (unit, tx) => {
    if (unit.kind !== 'engineer') return failed('not_found');
    await tx.delete(engineerHours).where(eq(engineerHours.resourceId, unit.id));
    if (week.length > 0) await tx.insert(engineerHours).values(week.map(({ weekday, opensAt, closesAt }) => ({ resourceId: unit.id, weekday, startsAt: opensAt, endsAt: closesAt })));
    return ok({});
  });
}

/** Says which bookings of a unit a person decides on. It counts for what is handed in, and confirmed, from now on. */
export function setApproval(db: Database, actor: Actor, ref: UnitRef, rule: ApprovalRule): Changed {
  return changing(db, actor, ref, () => Promise.resolve(ok({ ...rule, gatedDataClasses: [...rule.gatedDataClasses] })));
}
