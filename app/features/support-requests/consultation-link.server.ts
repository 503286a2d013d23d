import { createHash, randomBytes } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { enqueueMail } from '~/features/notifications/commands.server';
import { localizedString } from '~/i18n/localized-text';
import { eq } from 'drizzle-orm';
import type { Transaction } from '~db/connect';
import { consultationLinks } from '~db/schema/consultations';
import { expertContacts } from '~db/schema/experts';
import { hubs } from '~db/schema/hubs';

/** The database keeps the hash only: who reads a backup can't use the links in it. */
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex');

/** The end of a calendar day in a zone. */
export const endOfDay = (date: string, timeZone: string): Date =>
  new Date(Temporal.PlainDate.from(date).add({ days: 1 }).toZonedDateTime(timeZone).epochMilliseconds);

export interface Linked {
  id: string;
  expertId: string;
  hubId: string;
  dueOn: string;
}

/** Mails the expert a link of its own to the consultation, good to the end of the due day. Earlier ones stay good as long. */
export async function mailConsultationLink(tx: Transaction, { id, expertId, hubId, dueOn }: Linked, template: 'consultation_asked' | 'consultation_reminder'): Promise<void> {
  const [contact] = await tx.select().from(expertContacts).where(eq(expertContacts.expertId, expertId));
  const [hub] = await tx.select({ name: hubs.name, timeZone: hubs.timeZone }).from(hubs).where(eq(hubs.id, hubId));
  if (!contact || !hub) throw new Error(`Expert ${expertId} has no contact or hub ${hubId} is gone`);
  const expiresAt = endOfDay(dueOn, hub.timeZone);
  const token = randomBytes(32).toString('base64url');
  await tx.insert(consultationLinks).values({ hash: hashOfToken(token), consultationId: id, expiresAt });
  const lastMinute = new Date(expiresAt.getTime() - 60_000).toISOString();
  await enqueueMail(tx, {
    to: contact.email, language: contact.language, template, actionPath: `/experts/consultations/${token}`,
    parameters: { hub: localizedString(hub.name, contact.language), due: { at: lastMinute, timeZone: hub.timeZone } },
  });
}
