import { and, eq, inArray, isNull, lt, sql } from 'drizzle-orm';
import { localizedString } from '~/i18n/localized-text';
import type { Database, Transaction } from '~db/connect';
import { consultationLinks, consultations } from '~db/schema/consultations';
import { experts } from '~db/schema/experts';
import { hubs } from '~db/schema/hubs';
import { supportRequests } from '~db/schema/support-requests';
import { recordChange } from './change.commands.server';
import { mailConsultationLink } from './consultation-link.server';
import { mailOfficer } from './mail.commands.server';

const batch = 50;
const isOpen = inArray(consultations.state, ['asked', 'accepted']);
const hubDate = (at: Date) => sql`(${at.toISOString()}::timestamptz at time zone ${hubs.timeZone})::date`;

/**
 * Reminds experts once, from two days before the due day on, and lets lapse what is past it (the asking hub's calendar date, inclusive).
 * May run twice, late or in two processes at once: locked rows are skipped, and a second run finds nothing to do.
 */
export async function attendToConsultations(db: Database, at = new Date()): Promise<{ lapsed: number; reminded: number }> {
  // Skipping what another run has in hand, so that two of them never wait for each other's rows crosswise.
  const expired = db.select({ hash: consultationLinks.hash }).from(consultationLinks).where(lt(consultationLinks.expiresAt, at)).for('update', { skipLocked: true });
  await db.delete(consultationLinks).where(inArray(consultationLinks.hash, expired));
  return { lapsed: await repeat(db, (tx) => lapse(tx, at)), reminded: await repeat(db, (tx) => remind(tx, at)) };
}

async function repeat(db: Database, work: (tx: Transaction) => Promise<number>): Promise<number> {
  let total = 0;
  for (;;) {
    const count = await db.transaction(work);
    total += count;
    if (count < batch) return total;
  }
}

async function lapse(tx: Transaction, at: Date): Promise<number> {
  const overdue = await tx
    .select({ request: supportRequests, consultation: consultations, expert: experts.name })
    .from(consultations)
    .innerJoin(supportRequests, eq(supportRequests.id, consultations.requestId))
    .innerJoin(experts, eq(experts.id, consultations.expertId))
    .innerJoin(hubs, eq(hubs.id, consultations.hubId))
    .where(and(isOpen, sql`${consultations.dueOn} < ${hubDate(at)}`))
    .limit(batch)
    .for('update', { of: [supportRequests, consultations], skipLocked: true });
  // Two of one request: the second one's change follows the first one's version.
  const versions = new Map<string, number>();
  for (const { request, consultation, expert } of overdue) {
    const { id: consultationId, expertId, askedBy, version } = consultation;
    await tx.update(consultations).set({ state: 'lapsed', endedAt: at, version: version + 1 }).where(eq(consultations.id, consultationId));
    await tx.delete(consultationLinks).where(eq(consultationLinks.consultationId, consultationId));
    const row = { ...request, version: versions.get(request.id) ?? request.version };
    const changed = await recordChange(tx, row, { action: 'lapse_consultation', role: 'system', actor: null, at, parameters: { consultationId, expertId } });
    versions.set(request.id, changed.version);
    await mailOfficer(tx, row, askedBy, ({ reference, service, language }) => ({ template: 'consultation_lapsed', parameters: { reference, service, expert: localizedString(expert, language) } }));
  }
  return overdue.length;
}

async function remind(tx: Transaction, at: Date): Promise<number> {
  const due = await tx
    .select({ id: consultations.id, expertId: consultations.expertId, hubId: consultations.hubId, dueOn: consultations.dueOn })
    .from(consultations)
    .innerJoin(hubs, eq(hubs.id, consultations.hubId))
    // Whoever was asked today needs no reminder today.
    .where(and(isOpen, isNull(consultations.remindedAt), sql`${consultations.dueOn} between ${hubDate(at)} and ${hubDate(at)} + 2`, sql`${consultations.askedAt} < ${at.toISOString()}::timestamptz - interval '20 hours'`))
    .limit(batch)
    .for('update', { of: consultations, skipLocked: true });
  for (const one of due) {
    await tx.update(consultations).set({ remindedAt: at }).where(eq(consultations.id, one.id));
    await mailConsultationLink(tx, one, 'consultation_reminder');
  }
  return due.length;
}
