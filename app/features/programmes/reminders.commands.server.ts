import { and, eq, lte, sql } from 'drizzle-orm';
import type { Database, Transaction } from '~db/connect';
import { programmeRegistrations, programmeReminders } from '~db/schema/programme-registrations';
import { programmes } from '~db/schema/programmes';
import { selectProgrammes } from './queries.server';
import { mailRegistrations } from './registration-mails.server';
import { namesKeptDays, reminderDue, reminderLead } from './registration.rules';

const batch = 100;

/**
 * Reminds those who have a seat, a week and a day before the start. The row that remembers it is written with the mail, so that a second
 * run, or one beside it, sends nothing again. Answers how many it sent.
 */
export async function sendReminders(db: Database, at = new Date()): Promise<number> {
  let total = 0;
  for (;;) {
    const { found, sent } = await db.transaction((tx) => remindBatch(tx, at));
    total += sent;
    if (found < batch) return total;
  }
}

async function remindBatch(tx: Transaction, at: Date): Promise<{ found: number; sent: number }> {
  const before = (milliseconds: number) => sql`${programmes.startsAt} - make_interval(secs => ${milliseconds / 1_000}::float8)`;
  const now = sql`${at.toISOString()}::timestamptz`;
  const accepted = programmeRegistrations.acceptedAt;
  const [week, day] = [before(reminderLead.week), before(reminderLead.day)];
  const due = await tx
    .select({ id: programmeRegistrations.id, acceptedAt: accepted, startsAt: programmes.startsAt, programmeId: programmes.id })
    .from(programmeRegistrations)
    .innerJoin(programmes, eq(programmes.id, programmeRegistrations.programmeId))
    .where(and(
      eq(programmes.state, 'published'), eq(programmeRegistrations.state, 'accepted'), sql`${programmes.startsAt} > ${now}`, sql`${week} <= ${now}`,
      sql`((${day} <= ${now} and ${accepted} < ${day}) or (${day} > ${now} and ${accepted} < ${week}))`,
      sql`not exists (select 1 from programme_reminders r where r.registration_id = ${programmeRegistrations.id}
        and r.kind = (case when ${day} <= ${now} then 'day' else 'week' end)::programme_reminder_kind)`,
    ))
    .limit(batch);
  let sent = 0;
  for (const { id, acceptedAt, startsAt, programmeId } of due) {
    const kind = acceptedAt && reminderDue(startsAt, acceptedAt, at);
    if (!kind) continue;
    const [mine] = await tx.insert(programmeReminders).values({ registrationId: id, kind, sentAt: at }).onConflictDoNothing().returning({ id: programmeReminders.registrationId });
    const [programme] = mine ? await selectProgrammes(tx).where(eq(programmes.id, programmeId)) : [];
    if (!programme) continue;
    await mailRegistrations(tx, programme, 'programme_reminder', eq(programmeRegistrations.id, id));
    sent += 1;
  }
  return { found: due.length, sent };
}

/** Empties the names of who came, some time after a programme is over. Answers how many registrations it emptied. */
export async function forgetNames(db: Database, at = new Date()): Promise<number> {
  const long = new Date(at.getTime() - namesKeptDays * 86_400_000);
  const old = db.select({ id: programmes.id }).from(programmes).where(lte(programmes.endsAt, long));
  const emptied = await db
    .update(programmeRegistrations)
    .set({ attendees: [] })
    .where(and(sql`${programmeRegistrations.programmeId} in ${old}`, sql`jsonb_array_length(${programmeRegistrations.attendees}) > 0`))
    .returning({ id: programmeRegistrations.id });
  return emptied.length;
}
