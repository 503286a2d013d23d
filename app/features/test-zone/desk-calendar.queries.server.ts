import { and, eq, sql } from 'drizzle-orm';
import { canSee, type Actor } from '~/features/accounts/actor';
import { scheduleColumns } from '~/features/hubs/schedule.queries.server';
import type { HubSchedule, WeeklyHours } from '~/features/hubs/working-time.rules';
import type { LocalizedText } from '~/i18n/localized-text';
import type { Executor } from '~db/connect';
import { hubs } from '~db/schema/hubs';
import type { BookingState } from './rules';
import type { Range } from './slots.rules';

/** A unit as a row of the desk's calendar. `hours`: an engineer's own week. */
export interface CalendarUnit {
  id: string;
  kind: 'accelerator' | 'engineer' | 'room';
  name: LocalizedText;
  languages: string[];
  memoryGb: number | null;
  sdk: string | null;
  hours: WeeklyHours[];
}

export interface CalendarBooking {
  reference: string;
  version: number;
  kind: 'firm' | 'maintenance';
  leave: boolean;
  state: BookingState;
  submitted: boolean;
  during: Range;
  firm: { nameKo: string; nameEn: string | null } | null;
  units: string[];
}

export interface DeskCalendar {
  schedule: HubSchedule;
  units: CalendarUnit[];
  bookings: CalendarBooking[];
}

type SentBooking = Omit<CalendarBooking, 'during'> & { start: string; end: string };

const units = sql<CalendarUnit[]>`(select coalesce(json_agg(json_build_object('id', r.id, 'kind', r.kind, 'name', r.name, 'languages', r.languages,
  'memoryGb', m.memory_gb, 'sdk', m.sdk, 'hours', (select coalesce(json_agg(json_build_object('weekday', e.weekday, 'opensAt', e.starts_at, 'closesAt', e.ends_at)
    order by e.weekday), '[]') from engineer_hours e where e.resource_id = r.id)) order by r.position), '[]')
  from resources r left join accelerator_models m on m.slug = r.accelerator_slug where r.hub_id = "hubs"."id" and r.retired_at is null)`;

const bookingsIn = (range: Range, at: Date) => sql<SentBooking[]>`(select coalesce(json_agg(json_build_object('reference', b.reference, 'version', b.version, 'kind', b.kind,
  'leave', b.is_leave, 'state', b.state, 'submitted', b.submitted_at is not null, 'start', lower(b.during), 'end', upper(b.during),
  'firm', case when f.id is null then null else json_build_object('nameKo', f.name_ko, 'nameEn', f.name_en) end,
  'units', (select json_agg(u.resource_id order by u.resource_id) from booking_units u where u.booking_id = b.id)) order by lower(b.during), b.id), '[]')
  from bookings b left join firms f on f.id = b.firm_id
  where b.id in (select u.booking_id from booking_units u where u.hub_id = "hubs"."id" and u.during && tstzrange(${range.start.toISOString()}, ${range.end.toISOString()}, '[)')
    and u.state in ('held', 'confirmed', 'checked_in', 'completed'))
  and not (b.state = 'held' and b.hold_expires_at <= ${at.toISOString()}))`;

/**
 * A hub's hours, its units in service, and what of them is taken within a range, in one statement. Null where the actor doesn't see the hub.
 * What was used is among it; a hold whose time is over isn't.
 */
export async function findDeskCalendar(db: Executor, actor: Actor, hubId: string, range: Range, at = new Date()): Promise<DeskCalendar | null> {
  const [row] = await db
    .select({ ...scheduleColumns, units, bookings: bookingsIn(range, at) })
    .from(hubs)
    .where(and(eq(hubs.id, hubId), canSee(actor, hubId) ? undefined : sql`false`));
  if (!row) return null;
  const { units: rows, bookings, ...schedule } = row;
  return { schedule, units: rows, bookings: bookings.map(({ start, end, ...booking }) => ({ ...booking, during: { start: new Date(start), end: new Date(end) } })) };
}
