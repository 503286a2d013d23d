import { and, asc, count, desc, eq, sql, sum } from 'drizzle-orm';
import type { Actor, FirmActor } from '~/features/accounts/actor';
import type { Executor } from '~db/connect';
import { users } from '~db/schema/accounts';
import { firms } from '~db/schema/firms';
import { hubs, services } from '~db/schema/hubs';
import { programmeRegistrations } from '~db/schema/programme-registrations';
import { programmes } from '~db/schema/programmes';
import { keptBy } from './keeping.queries.server';
import { programmeColumns } from './queries.server';
import type { DeskRegistration, OwnRegistration, Registration } from './registration';
import { registrationsPage, registrationStates, type RegistrationState } from './registration.rules';

const { id, state, people, attendees, answers, reason, attendance, queuedAt, version } = programmeRegistrations;
export const registrationColumns = { id, state, people, attendees, answers, reason, attendance, queuedAt, version };

/** The firm's registration for a programme; null where it has none. */
export async function findOwnRegistration(db: Executor, actor: FirmActor, programmeId: string): Promise<Registration | null> {
  const [found] = await db
    .select(registrationColumns)
    .from(programmeRegistrations)
    .where(and(eq(programmeRegistrations.programmeId, programmeId), eq(programmeRegistrations.firmId, actor.firm.id)))
    .limit(1);
  return found ?? null;
}

/** What a firm registered for: what lies ahead first, by its start, then what is over. The newest hundred. */
export async function listOwnRegistrations(db: Executor, actor: FirmActor, at: Date): Promise<OwnRegistration[]> {
  const over = sql`${programmes.endsAt} <= ${at.toISOString()}::timestamptz`;
  const rows = await db
    .select({ ...programmeColumns, own: registrationColumns })
    .from(programmeRegistrations)
    .innerJoin(programmes, eq(programmes.id, programmeRegistrations.programmeId))
    .innerJoin(hubs, eq(hubs.id, programmes.hubId))
    .innerJoin(services, eq(services.id, programmes.serviceId))
    .where(eq(programmeRegistrations.firmId, actor.firm.id))
    .orderBy(over, sql`case when ${over} then null else ${programmes.startsAt} end`, desc(programmes.startsAt), asc(programmes.id))
    .limit(100);
  return rows.map(({ own, ...programme }) => ({ ...own, programme }));
}

/** How many firms and people stand where. */
export type RegistrationCounts = Record<RegistrationState, { firms: number; people: number }>;

export async function countRegistrations(db: Executor, actor: Actor, programmeId: string): Promise<RegistrationCounts> {
  const rows = await db
    .select({ state, firms: count(), people: sum(people).mapWith(Number) })
    .from(programmeRegistrations)
    .innerJoin(programmes, eq(programmes.id, programmeRegistrations.programmeId))
    .where(and(eq(programmeRegistrations.programmeId, programmeId), keptBy(actor)))
    .groupBy(state);
  const none = Object.fromEntries(registrationStates.map((one) => [one, { firms: 0, people: 0 }])) as RegistrationCounts;
  return rows.reduce((counts, row) => ({ ...counts, [row.state]: { firms: row.firms, people: row.people } }), none);
}

/** Registrations for a programme, in the order in which they came; `page` from 1. One more than a page where there is a next. */
export function listRegistrations(
  db: Executor, actor: Actor, programmeId: string, { only, page, length = registrationsPage }: { only?: RegistrationState; page: number; length?: number },
): Promise<DeskRegistration[]> {
  return db
    .select({ ...registrationColumns, firm: { nameKo: firms.nameKo, nameEn: firms.nameEn }, contact: { name: users.name, email: users.email } })
    .from(programmeRegistrations)
    .innerJoin(programmes, eq(programmes.id, programmeRegistrations.programmeId))
    .innerJoin(firms, eq(firms.id, programmeRegistrations.firmId))
    .innerJoin(users, eq(users.id, programmeRegistrations.contactId))
    .where(and(eq(programmeRegistrations.programmeId, programmeId), keptBy(actor), only ? eq(state, only) : undefined))
    .orderBy(asc(queuedAt), asc(id))
    .limit(length + 1)
    .offset((page - 1) * length);
}
