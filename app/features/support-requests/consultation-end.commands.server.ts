import { and, eq, inArray, sql } from 'drizzle-orm';
import { enqueueMail } from '~/features/notifications/commands.server';
import { localizedString } from '~/i18n/localized-text';
import type { Transaction } from '~db/connect';
import { consultationLinks, consultations } from '~db/schema/consultations';
import { expertContacts } from '~db/schema/experts';
import { hubs } from '~db/schema/hubs';

/** Takes back every open question of a request, or the one that is named: its links end and the expert hears of it. Answers how many there were. */
export async function endConsultations(tx: Transaction, which: { requestId: string } | { consultationId: string }, at: Date): Promise<number> {
  const ended = await tx
    .update(consultations)
    .set({ state: 'withdrawn', endedAt: at, version: sql`${consultations.version} + 1` })
    .where(and(
      'requestId' in which ? eq(consultations.requestId, which.requestId) : eq(consultations.id, which.consultationId),
      inArray(consultations.state, ['asked', 'accepted']),
    ))
    .returning({ id: consultations.id, expertId: consultations.expertId, hubId: consultations.hubId });
  for (const { id, expertId, hubId } of ended) {
    await tx.delete(consultationLinks).where(eq(consultationLinks.consultationId, id));
    const [contact] = await tx.select().from(expertContacts).where(eq(expertContacts.expertId, expertId));
    const [hub] = await tx.select({ name: hubs.name }).from(hubs).where(eq(hubs.id, hubId));
    if (!contact || !hub) continue;
    const { email: to, language } = contact;
    await enqueueMail(tx, { to, language, template: 'consultation_withdrawn', actionPath: '/experts', parameters: { hub: localizedString(hub.name, language) } });
  }
  return ended.length;
}
