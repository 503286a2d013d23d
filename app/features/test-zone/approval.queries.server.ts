import { inArray } from 'drizzle-orm';
import type { Executor } from '~db/connect';
import { resources } from '~db/schema/test-zone';
import { reasonsToAsk, type ApprovalReason } from './approval.rules';
import type { Booking } from './booking';
import { minutesOf } from './slots.rules';

/** Why a person decides on a booking that was handed in, by the rules of its units as they are now. */
export async function findApprovalReasons(db: Executor, { units, during, dataClass, workload }: Pick<Booking, 'units' | 'during' | 'dataClass' | 'workload'>): Promise<ApprovalReason[]> {
  if (!dataClass || !workload) return [];
  const rules = await db
    .select({
      autoConfirmMinutes: resources.autoConfirmMinutes, precheckRequired: resources.precheckRequired,
      gatedDataClasses: resources.gatedDataClasses, gateAbroad: resources.gateAbroad,
    })
    .from(resources)
    .where(inArray(resources.id, units.map(({ id }) => id)));
  return reasonsToAsk(rules, { minutes: minutesOf(during), dataClass, crossBorder: workload.crossBorder });
}
