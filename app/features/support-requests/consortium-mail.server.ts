import { and, eq } from 'drizzle-orm';
import { enqueueMail } from '~/features/notifications/commands.server';
import type { Language } from '~/i18n/languages';
import { localizedString } from '~/i18n/localized-text';
import type { Transaction } from '~db/connect';
import { users } from '~db/schema/accounts';
import { requestPartners } from '~db/schema/consortium';
import { firmMembers, firms } from '~db/schema/firms';
import { hubs, services } from '~db/schema/hubs';
import type { supportRequests } from '~db/schema/support-requests';
import { mailFirm } from './mail.commands.server';

type Request = typeof supportRequests.$inferSelect;
type PartnerRow = typeof requestPartners.$inferSelect;

/**
 * A mail to everybody of the partner's firm or, where only an address was invited, to that address; each in the reader's language, in
 * `fallback` where the address has no account.
 */
export async function mailPartner(
  tx: Transaction, request: Request, partner: Pick<PartnerRow, 'id' | 'firmId' | 'email'>, template: 'consortium_invited' | 'consortium_ended', fallback: Language,
): Promise<void> {
  const [names] = await tx
    .select({ service: services.name, hub: hubs.name, firm: firms.nameKo })
    .from(hubs)
    .innerJoin(services, eq(services.id, request.serviceId))
    .innerJoin(firms, eq(firms.id, request.firmId))
    .where(eq(hubs.id, request.holderHubId));
  if (!names) throw new Error(`Request ${request.id} has no hub, service or firm`);
  const actionPath = `/support-requests/partnerships/${partner.id}`;
  for (const { email, language } of await readersOf(tx, partner, fallback)) {
    const parameters = { service: localizedString(names.service, language), hub: localizedString(names.hub, language), firm: names.firm };
    await enqueueMail(tx, { to: email, language, actionPath: template === 'consortium_invited' ? actionPath : '/support-requests', template, parameters });
  }
}

async function readersOf(tx: Transaction, { firmId, email }: Pick<PartnerRow, 'firmId' | 'email'>, fallback: Language): Promise<{ email: string; language: Language }[]> {
  const columns = { email: users.email, language: users.language };
  if (firmId) {
    return tx
      .select(columns)
      .from(firmMembers)
      .innerJoin(users, eq(users.id, firmMembers.userId))
      .where(and(eq(firmMembers.firmId, firmId), eq(firmMembers.state, 'active'), eq(users.emailVerified, true)));
  }
  if (!email) return [];
  const known = await tx.select(columns).from(users).where(eq(users.email, email));
  return known.length > 0 ? known : [{ email, language: fallback }];
}

/** What a partner did, to the contact of the firm that asks. */
export async function mailLead(tx: Transaction, request: Request, partner: string, template: 'consortium_accepted' | 'consortium_declined' | 'consortium_left'): Promise<void> {
  await mailFirm(tx, request, ({ service }) => ({ template, parameters: { service, firm: partner } }), `/support-requests/drafts/${request.id}/consortium`);
}

/** It was filed: to those who accepted for their firms. */
export async function mailPartnersFiled(tx: Transaction, request: Request & { reference: string }): Promise<void> {
  const [names] = await tx.select({ service: services.name, firm: firms.nameKo }).from(services).innerJoin(firms, eq(firms.id, request.firmId)).where(eq(services.id, request.serviceId));
  const readers = await tx
    .selectDistinct({ email: users.email, language: users.language })
    .from(requestPartners)
    .innerJoin(users, eq(users.id, requestPartners.answeredBy))
    .where(and(eq(requestPartners.requestId, request.id), eq(requestPartners.state, 'accepted')));
  if (!names) return;
  for (const reader of readers) {
    const parameters = { reference: request.reference, service: localizedString(names.service, reader.language), firm: names.firm };
    await enqueueMail(tx, { to: reader.email, language: reader.language, actionPath: `/support-requests/${request.reference}`, template: 'consortium_filed', parameters });
  }
}
