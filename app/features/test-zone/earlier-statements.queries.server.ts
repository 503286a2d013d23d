import { and, desc, eq, isNotNull } from 'drizzle-orm';
import type { FirmActor } from '~/features/accounts/actor';
import type { Executor } from '~db/connect';
import { bookings } from '~db/schema/test-zone';
import type { DataClass, Workload } from './booking';

/** The last statements that the firm handed in, to be used again: newest first. */
export async function listEarlierStatements(db: Executor, actor: FirmActor): Promise<{ reference: string; model: string }[]> {
  const rows = await db
    .select({ reference: bookings.reference, workload: bookings.workload })
    .from(bookings)
    .where(and(eq(bookings.firmId, actor.firm.id), isNotNull(bookings.submittedAt)))
    .orderBy(desc(bookings.createdAt), desc(bookings.id))
    .limit(10);
  return rows.flatMap(({ reference, workload }) => (workload ? [{ reference, model: workload.model }] : []));
}

/** What the firm stated for another booking of its own; null where it isn't the firm's or has no statement. */
export async function earlierStatement(db: Executor, actor: FirmActor, reference: string): Promise<{ reference: string; workload: Workload; dataClass: DataClass | null } | null> {
  if (!/^TZ-\d{4}-\d{6,12}$/.test(reference)) return null;
  const [row] = await db
    .select({ reference: bookings.reference, workload: bookings.workload, dataClass: bookings.dataClass })
    .from(bookings)
    .where(and(eq(bookings.firmId, actor.firm.id), eq(bookings.reference, reference), isNotNull(bookings.submittedAt)));
  return row?.workload ? { ...row, workload: row.workload } : null;
}
