import { and, eq, type SQL } from 'drizzle-orm';
import { enqueueMail } from '~/features/notifications/commands.server';
import type { MailParameters, MailTemplate } from '~/features/notifications/templates';
import type { Language } from '~/i18n/languages';
import { localizedString, type LocalizedText } from '~/i18n/localized-text';
import type { Transaction } from '~db/connect';
import { officerRoles, users } from '~db/schema/accounts';
import { firms } from '~db/schema/firms';
import { hubs, services } from '~db/schema/hubs';
import type { supportRequests } from '~db/schema/support-requests';

/** `actionPath` where the button leads elsewhere than to the request. */
type Content = { [Template in MailTemplate]: { template: Template; parameters: MailParameters[Template]; actionPath?: string } }[MailTemplate];

/** What mails about a request can name, in the reader's language. */
interface Names {
  reference: string;
  service: string;
  hub: string;
  firm: string;
  timeZone: string;
  language: Language;
}
export type Compose = (names: Names) => Content;
type MailedRequest = Pick<typeof supportRequests.$inferSelect, 'id' | 'reference' | 'holderHubId' | 'serviceId' | 'firmId' | 'createdBy' | 'contactId' | 'language'>;

/**
 * A mail to the firm's contact: in the language that the request was filed in, or in the contact's own where it was given to somebody else.
 * Sent only if the transaction commits.
 */
export async function mailFirm(tx: Transaction, request: MailedRequest, compose: Compose, path?: string): Promise<void> {
  const contactId = request.contactId ?? request.createdBy;
  const [namesIn, [contact]] = await Promise.all([readNames(tx, request), readAddress(tx, contactId)]);
  if (!contact) return;
  const language = contactId === request.createdBy ? request.language : contact.language;
  const names = namesIn(language);
  await enqueueMail(tx, { to: contact.email, language, actionPath: path ?? `/support-requests/${names.reference}`, ...compose(names) });
}

/** A mail to one officer, in that officer's language. */
export async function mailOfficer(tx: Transaction, request: MailedRequest, userId: string, compose: Compose): Promise<void> {
  const [namesIn, [officer]] = await Promise.all([readNames(tx, request), readAddress(tx, userId)]);
  if (!officer) return;
  const names = namesIn(officer.language);
  await enqueueMail(tx, { to: officer.email, language: officer.language, actionPath: `/desk/requests/${names.reference}`, ...compose(names) });
}

/** A mail to each manager of a hub, the one that holds the request unless another is named, in that manager's language. */
export async function mailHub(tx: Transaction, request: MailedRequest, compose: Compose, hubId = request.holderHubId): Promise<void> {
  await mailRole(tx, request, compose, and(eq(officerRoles.hubId, hubId), eq(officerRoles.role, 'hub_manager')));
}

/** A mail to everybody in the situation room, in that person's language. */
export async function mailSituationRoom(tx: Transaction, request: MailedRequest, compose: Compose): Promise<void> {
  await mailRole(tx, request, compose, eq(officerRoles.role, 'situation_room'));
}

async function mailRole(tx: Transaction, request: MailedRequest, compose: Compose, role: SQL | undefined): Promise<void> {
  const [namesIn, officers] = await Promise.all([
    readNames(tx, request),
    tx.selectDistinct({ email: users.email, language: users.language }).from(officerRoles).innerJoin(users, eq(users.id, officerRoles.userId)).where(role),
  ]);
  await enqueueMail(tx, ...officers.map(({ email, language }) => {
    const names = namesIn(language);
    return { to: email, language, actionPath: `/desk/requests/${names.reference}`, ...compose(names) };
  }));
}

const readAddress = (tx: Transaction, userId: string) => tx.select({ email: users.email, language: users.language }).from(users).where(eq(users.id, userId));

type NamesRow = { service: LocalizedText; hub: LocalizedText; firm: string; timeZone: string } | undefined;
/** Several mails of one transaction read the names once. */
const namesRead = new WeakMap<Transaction, Map<string, Promise<NamesRow>>>();

function readRow(tx: Transaction, { serviceId, firmId, holderHubId }: MailedRequest): Promise<NamesRow> {
  const known = namesRead.get(tx) ?? new Map<string, Promise<NamesRow>>();
  namesRead.set(tx, known);
  const key = `${serviceId} ${firmId} ${holderHubId}`;
  const row = known.get(key) ?? tx
    .select({ service: services.name, hub: hubs.name, firm: firms.nameKo, timeZone: hubs.timeZone })
    .from(hubs)
    .innerJoin(services, eq(services.id, serviceId))
    .innerJoin(firms, eq(firms.id, firmId))
    .where(eq(hubs.id, holderHubId))
    .then(([one]) => one);
  known.set(key, row);
  return row;
}

async function readNames(tx: Transaction, request: MailedRequest): Promise<(language: Language) => Names> {
  const row = await readRow(tx, request);
  if (!row) throw new Error(`Request ${request.id} has no hub, service or firm`);
  return (language) => ({
    reference: request.reference ?? '',
    service: localizedString(row.service, language),
    hub: localizedString(row.hub, language),
    firm: row.firm,
    timeZone: row.timeZone,
    language,
  });
}

/** To a hub that was asked to take a request over and no longer sees it: its button leads to what else it is asked. */
export const ofEndedProposal = (template: 'handover_taken_back' | 'handover_lapsed'): Compose =>
  ({ reference, service, hub }) => ({ template, parameters: { reference, service, hub }, actionPath: '/desk?view=handovers' });
