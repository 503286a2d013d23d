import { and, asc, desc, eq, inArray, isNotNull, isNull, lt, or, sql, type SQL } from 'drizzle-orm';
import { isOfficer, type Actor, type FirmActor } from '~/features/accounts/actor';
import type { Executor } from '~db/connect';
import { firms } from '~db/schema/firms';
import { hubs } from '~db/schema/hubs';
import { supportRequests } from '~db/schema/support-requests';
import { acceleratorModels } from '~db/schema/accelerators';
import { bookingEvents, bookings, bookingUnits, resources } from '~db/schema/test-zone';
import type { Booking, BookingEvent } from './booking';
import { overlapsRange } from './busy.queries.server';
import { unitColumns, type Unit } from './resources.queries.server';
import { liveStates, type BookingFacts } from './rules';
import type { Range } from './slots.rules';

const columns = {
  id: bookings.id, reference: bookings.reference, kind: bookings.kind, state: bookings.state, version: bookings.version, during: bookings.during,
  holdExpiresAt: bookings.holdExpiresAt, submittedAt: bookings.submittedAt, workload: bookings.workload, dataClass: bookings.dataClass,
  deletionDueOn: bookings.deletionDueOn, decisionNote: bookings.decisionNote, calendarSequence: bookings.calendarSequence,
  language: bookings.language, createdAt: bookings.createdAt, updatedAt: bookings.updatedAt, createdBy: bookings.createdBy, isDemo: bookings.isDemo,
  checkedInAt: bookings.checkedInAt, reservedUntil: bookings.reservedUntil, usageReport: bookings.usageReport, reportedAt: bookings.reportedAt,
  deletionConfirmedAt: bookings.deletionConfirmedAt, seriesId: bookings.seriesId, offer: bookings.offer, waitlistEntryId: bookings.waitlistEntryId,
  precheckedAt: bookings.precheckedAt,
  hub: { id: hubs.id, slug: hubs.slug, regionSlug: hubs.regionSlug, name: hubs.name, timeZone: hubs.timeZone },
  firm: { id: firms.id, nameKo: firms.nameKo, nameEn: firms.nameEn },
  request: { id: supportRequests.id, reference: supportRequests.reference, title: supportRequests.title },
};

const factColumns = {
  id: bookings.id, version: bookings.version, kind: bookings.kind, state: bookings.state, submittedAt: bookings.submittedAt, holdExpiresAt: bookings.holdExpiresAt,
  during: bookings.during, offer: bookings.offer, checkedInAt: bookings.checkedInAt, deletionConfirmedAt: bookings.deletionConfirmedAt,
};

/** Bookings with their units, in two round trips whatever their number. `where` carries the actor's scope. */
export async function readBookings(db: Executor, where: SQL | undefined, order: SQL[], limit: number): Promise<Booking[]> {
  const rows = await db
    .select(columns)
    .from(bookings)
    .innerJoin(hubs, eq(hubs.id, bookings.hubId))
    .leftJoin(firms, eq(firms.id, bookings.firmId))
    .leftJoin(supportRequests, eq(supportRequests.id, bookings.requestId))
    .where(where)
    .orderBy(...order)
    .limit(limit);
  const units = await unitsOf(db, rows.map(({ id }) => id));
  return rows.map((row) => ({
    ...row,
    request: row.request?.reference ? { ...row.request, reference: row.request.reference } : null,
    units: units.get(row.id) ?? [],
  }));
}

async function unitsOf(db: Executor, bookingIds: string[]): Promise<Map<string, Unit[]>> {
  const map = new Map<string, Unit[]>();
  if (bookingIds.length === 0) return map;
  const rows = await db
    .select({ bookingId: bookingUnits.bookingId, ...unitColumns })
    .from(bookingUnits)
    .innerJoin(resources, eq(resources.id, bookingUnits.resourceId))
    .leftJoin(acceleratorModels, eq(acceleratorModels.slug, resources.acceleratorSlug))
    .where(inArray(bookingUnits.bookingId, bookingIds))
    .orderBy(asc(resources.position));
  for (const { bookingId, ...unit } of rows) map.set(bookingId, [...(map.get(bookingId) ?? []), unit]);
  return map;
}

/** Hubs whose bookings an officer sees: all for the situation room, else the hubs that it manages. */
function seenBy(actor: Actor): SQL {
  if (actor.situationRoom || actor.administrator) return sql`true`;
  return actor.managedHubIds.length > 0 && isOfficer(actor) ? inArray(bookings.hubId, actor.managedHubIds) : sql`false`;
}

/** What a reference looks like; anything else is nobody's, and never reaches the database. */
const isReference = (text: string): boolean => /^TZ-\d{4}-\d{6,12}$/.test(text);

/** A booking of the actor's firm; null where it is another's or nobody's. */
export async function findBookingForFirm(db: Executor, actor: FirmActor, reference: string): Promise<Booking | null> {
  if (!isReference(reference)) return null;
  const [booking] = await readBookings(db, and(eq(bookings.firmId, actor.firm.id), eq(bookings.reference, reference)), [], 1);
  return booking ?? null;
}

/** What decides about a move of a booking of the actor's firm, without what its page shows; null where it is another's or nobody's. */
export async function findFactsForFirm(db: Executor, actor: FirmActor, reference: string): Promise<(BookingFacts & { id: string; version: number }) | null> {
  if (!isReference(reference)) return null;
  const [facts] = await db.select(factColumns).from(bookings).where(and(eq(bookings.firmId, actor.firm.id), eq(bookings.reference, reference)));
  return facts ?? null;
}

/** A booking of a hub that the officer sees; null otherwise. */
export async function findBookingForOfficer(db: Executor, actor: Actor, reference: string): Promise<Booking | null> {
  if (!isReference(reference)) return null;
  const [booking] = await readBookings(db, and(seenBy(actor), eq(bookings.reference, reference)), [], 1);
  return booking ?? null;
}

/** Where a page of the firm's list ends: the next begins after it. */
export interface BookingCursor {
  createdAt: Date;
  id: string;
}

/** The firm's bookings, newest first, `limit` a page; keyset, so that no page gets slower than the first. */
export async function listBookingsOfFirm(
  db: Executor,
  actor: FirmActor,
  { after, limit = 20 }: { after?: BookingCursor; limit?: number } = {},
): Promise<{ bookings: Booking[]; next: BookingCursor | null }> {
  const position = after && or(lt(bookings.createdAt, after.createdAt), and(eq(bookings.createdAt, after.createdAt), lt(bookings.id, after.id)));
  const found = await readBookings(db, and(eq(bookings.firmId, actor.firm.id), position), [desc(bookings.createdAt), desc(bookings.id)], limit + 1);
  const page = found.slice(0, limit);
  const last = page.at(-1);
  return { bookings: page, next: found.length > limit && last ? { createdAt: last.createdAt, id: last.id } : null };
}

/** The bookings of a support request, for its firm and for whoever sees the hub. */
export async function listBookingsOfRequest(db: Executor, actor: Actor, requestId: string): Promise<Booking[]> {
  const scope = or(actor.firm ? eq(bookings.firmId, actor.firm.id) : undefined, seenBy(actor));
  return readBookings(db, and(eq(bookings.requestId, requestId), scope), [sql`lower(${bookings.during}) desc`], 50);
}

/** What waits for a hub's answer, the one whose time runs out first on top. */
export async function listBookingsWaiting(db: Executor, actor: Actor, hubIds: string[], at = new Date()): Promise<Booking[]> {
  if (hubIds.length === 0) return [];
  const waiting = and(eq(bookings.state, 'held'), isNotNull(bookings.submittedAt), sql`${bookings.holdExpiresAt} > ${at.toISOString()}`);
  return readBookings(db, and(seenBy(actor), inArray(bookings.hubId, hubIds), waiting), [asc(bookings.holdExpiresAt), asc(bookings.id)], 200);
}

/** A hub's live bookings and maintenance that touch a range, by their start: its calendar. */
export async function listBookingsOfDay(db: Executor, actor: Actor, hubId: string, day: Range, at = new Date()): Promise<Booking[]> {
  const inRange = db.select({ id: bookingUnits.bookingId }).from(bookingUnits).where(and(eq(bookingUnits.hubId, hubId), overlapsRange(day)));
  const live = and(inArray(bookings.state, [...liveStates, 'completed', 'no_show']), sql`not (${bookings.state} = 'held' and ${bookings.holdExpiresAt} <= ${at.toISOString()})`);
  return readBookings(db, and(seenBy(actor), eq(bookings.hubId, hubId), live, inArray(bookings.id, inRange)), [sql`lower(${bookings.during})`, asc(bookings.id)], 500);
}

/** A hub's live bookings that aren't over, by their start; of one unit where it is named. The hub's own maintenance is among them. */
export async function listUpcoming(db: Executor, actor: Actor, hubId: string, at = new Date(), unitId?: string): Promise<Booking[]> {
  const live = and(inArray(bookings.state, [...liveStates]), sql`upper(${bookings.during}) > ${at.toISOString()}`, sql`not (${bookings.state} = 'held' and ${bookings.holdExpiresAt} <= ${at.toISOString()})`);
  const ofUnit = unitId ? inArray(bookings.id, db.select({ id: bookingUnits.bookingId }).from(bookingUnits).where(eq(bookingUnits.resourceId, unitId))) : undefined;
  return readBookings(db, and(seenBy(actor), eq(bookings.hubId, hubId), live, ofUnit), [sql`lower(${bookings.during})`, asc(bookings.id)], 2_000);
}

/** Bookings whose firms haven't confirmed that their data are gone though the day is past, the longest overdue on top. */
export async function listDeletionsOverdue(db: Executor, actor: Actor, hubId: string, today: string): Promise<Booking[]> {
  const overdue = and(inArray(bookings.state, ['completed', 'reclaimed']), isNull(bookings.deletionConfirmedAt), lt(bookings.deletionDueOn, today));
  return readBookings(db, and(seenBy(actor), eq(bookings.hubId, hubId), overdue), [asc(bookings.deletionDueOn), asc(bookings.id)], 100);
}

/** The log of a booking that the reader was already allowed to see. */
export async function listBookingEvents(db: Executor, bookingId: string): Promise<BookingEvent[]> {
  return db
    .select({
      sequence: bookingEvents.sequence, actorKind: bookingEvents.actorKind, code: bookingEvents.code,
      parameters: bookingEvents.parameters, state: bookingEvents.state, at: bookingEvents.at,
    })
    .from(bookingEvents)
    .where(eq(bookingEvents.bookingId, bookingId))
    .orderBy(asc(bookingEvents.sequence));
}

/** Bookings by their ids, for mails that the system itself sends. */
export async function listBookingsById(db: Executor, ids: string[]): Promise<Booking[]> {
  return ids.length === 0 ? [] : readBookings(db, inArray(bookings.id, ids), [], ids.length);
}
