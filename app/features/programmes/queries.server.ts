import { and, asc, desc, eq, ne, sql, type SQL } from 'drizzle-orm';
import { refuse } from '~/platform/responses.server';
import type { Executor } from '~db/connect';
import { hubs, services } from '~db/schema/hubs';
import { programmes } from '~db/schema/programmes';
import type { Programme, ProgrammeCursor, ProgrammeFilter } from './programme';

export const programmeColumns = {
  id: programmes.id, slug: programmes.slug, kind: programmes.kind, state: programmes.state, title: programmes.title, summary: programmes.summary,
  place: programmes.place, startsAt: programmes.startsAt, endsAt: programmes.endsAt, applyUntil: programmes.applyUntil, cancellation: programmes.cancellation,
  intake: programmes.intake, mode: programmes.mode, places: programmes.places, waitingPlaces: programmes.waitingPlaces, seatsPerFirm: programmes.seatsPerFirm,
  namesAsked: programmes.namesAsked, questions: programmes.questions, room: programmes.room,
  hub: { id: hubs.id, slug: hubs.slug, regionSlug: hubs.regionSlug, name: hubs.name, timeZone: hubs.timeZone },
  service: { slug: services.slug, name: services.name },
  calendarSequence: programmes.calendarSequence, version: programmes.version, updatedAt: programmes.updatedAt, isDemo: programmes.isDemo,
};

/** Programmes with their hub and service, to be narrowed. */
export const selectProgrammes = (db: Executor) =>
  db.select(programmeColumns).from(programmes).innerJoin(hubs, eq(hubs.id, programmes.hubId)).innerJoin(services, eq(services.id, programmes.serviceId));

/** `state <> 'draft'` is written as the index has it. */
const isPublic = sql`${programmes.state} <> 'draft'`;
const at = (instant: Date) => sql`${instant.toISOString()}::timestamptz`;

const narrowed = ({ kind, hub, open }: Omit<ProgrammeFilter, 'past'>, now: Date): (SQL | undefined)[] => [
  kind ? eq(programmes.kind, kind) : undefined,
  hub ? eq(hubs.slug, hub) : undefined,
  open ? sql`${programmes.state} = 'published' and ${programmes.applyUntil} > ${at(now)} - interval '1 minute'` : undefined,
];

function matching({ past, ...filter }: ProgrammeFilter, now: Date): SQL | undefined {
  return and(isPublic, past ? sql`${programmes.endsAt} <= ${at(now)}` : sql`${programmes.endsAt} > ${at(now)}`, ...narrowed(filter, now));
}

const pageLength = 20;
/** More than anybody reads in a month. */
const monthLength = 300;

/** Programmes that anybody may read: those ahead by their start, or those that are over, the latest first. */
export async function listProgrammes(db: Executor, filter: ProgrammeFilter, after: ProgrammeCursor | null, now: Date): Promise<{ programmes: Programme[]; next: ProgrammeCursor | null }> {
  const position = sql`(${programmes.startsAt}, ${programmes.id})`;
  const cursor = after ? sql`(${at(after.startsAt)}, ${after.id}::uuid)` : undefined;
  const order = filter.past ? [desc(programmes.startsAt), desc(programmes.id)] : [asc(programmes.startsAt), asc(programmes.id)];
  const found = await selectProgrammes(db)
    .where(and(matching(filter, now), cursor ? (filter.past ? sql`${position} < ${cursor}` : sql`${position} > ${cursor}`) : undefined))
    .orderBy(...order)
    .limit(pageLength + 1);
  const page = found.slice(0, pageLength);
  return { programmes: page, next: found.length > pageLength ? (page.at(-1) ?? null) : null };
}

/** A programme that is public. @throws the 404 page where there is none of that name */
export async function getProgramme(db: Executor, slug: string | null): Promise<Programme> {
  const [found] = slug === null ? [] : await selectProgrammes(db).where(and(eq(programmes.slug, slug), isPublic)).limit(1);
  return found ?? refuse('not_found');
}

/** The next programmes of a hub that are not called off, those of a service before others; three at most. */
export function listProgrammesAhead(db: Executor, { hubSlug, serviceSlug }: { hubSlug: string; serviceSlug?: string }, now: Date): Promise<Programme[]> {
  return selectProgrammes(db)
    .where(and(eq(hubs.slug, hubSlug), isPublic, ne(programmes.state, 'cancelled'), sql`${programmes.endsAt} > ${at(now)}`))
    .orderBy(...(serviceSlug ? [sql`${services.slug} = ${serviceSlug} desc`] : []), asc(programmes.startsAt), asc(programmes.id))
    .limit(3);
}

/** Programmes that begin or close within a stretch of time, whenever that is: for a month of the calendar. */
export function listProgrammesBetween(db: Executor, { kind, hub, open }: ProgrammeFilter, from: Date, until: Date, now: Date): Promise<Programme[]> {
  const within = (column: typeof programmes.startsAt | typeof programmes.applyUntil) => sql`(${column} >= ${at(from)} and ${column} < ${at(until)})`;
  return selectProgrammes(db)
    .where(and(isPublic, sql`(${within(programmes.startsAt)} or ${within(programmes.applyUntil)})`, ...narrowed({ kind, hub, open }, now)))
    .orderBy(asc(programmes.startsAt), asc(programmes.id))
    .limit(monthLength);
}
