import { and, asc, eq, sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import type { Transaction } from '../connect';
import type { TimeRange } from '../schema/columns';
import { users } from '../schema/accounts';
import { firmMembers, firms } from '../schema/firms';
import { calendarDays, hubs, openingHours } from '../schema/hubs';
import { bookingEvents, bookings, bookingUnits, resources } from '../schema/test-zone';

interface Plan {
  /** Working day of the hub, counted from tomorrow. */
  day: number;
  /** Rows of the hub's calendar. */
  units: number[];
  /** Hours after opening. */
  from: number;
  hours: number;
  kind: 'confirmed' | 'waiting' | 'maintenance';
  firm: 0 | 1;
}

/** A fortnight as a busy hub might have it. What doesn't fit into a hub's day or its units is left out. */
const plans: Plan[] = [
  { day: 0, units: [0, 1], from: 0, hours: 3, kind: 'confirmed', firm: 1 },
  { day: 0, units: [2], from: 1, hours: 2, kind: 'maintenance', firm: 0 },
  { day: 0, units: [0], from: 5, hours: 3, kind: 'waiting', firm: 1 },
  { day: 0, units: [1], from: 4, hours: 2, kind: 'confirmed', firm: 0 },
  { day: 1, units: [0], from: 1, hours: 3, kind: 'confirmed', firm: 1 },
  { day: 1, units: [2], from: 2, hours: 2.5, kind: 'waiting', firm: 0 },
  { day: 2, units: [0, 1], from: 4, hours: 2, kind: 'confirmed', firm: 1 },
  { day: 3, units: [1], from: 0.5, hours: 2, kind: 'confirmed', firm: 0 },
  { day: 5, units: [0, 1, 2], from: 0, hours: 2, kind: 'waiting', firm: 1 },
  { day: 6, units: [0], from: 3, hours: 1.5, kind: 'confirmed', firm: 0 },
  { day: 8, units: [1, 2], from: 1, hours: 3, kind: 'confirmed', firm: 1 },
];

/** The first firm, whose sign-in is shown first, books only here: its list stays one page long. */
const fewHubs = new Set(['silicon-valley', 'singapore']);

interface Firm {
  id: string;
  ownerId: string;
}

const workload = {
  purpose: 'inference', model: 'EXAONE 4.0 32B', modelSize: 32, licence: 'EXAONE AI Model License', framework: 'vLLM', frameworkVersion: '0.33.0', precision: 'bf16', storageGb: 200, dataOrigin: '시연용 공개 평가 데이터',
  metric: '동시 사용자 4명에서 초당 토큰 수', baseline: '없음', crossBorder: 'no', endUser: '시연용 기업',
} as const;

/** Bookings of the demo firms over the next fortnight of every hub. A portal that has bookings is left alone. */
export async function seedDemoBookings(tx: Transaction): Promise<void> {
  const [any] = await tx.select({ id: bookings.id }).from(bookings).limit(1);
  const owners = await tx
    .select({ id: firms.id, ownerId: firmMembers.userId })
    .from(firms)
    .innerJoin(firmMembers, and(eq(firmMembers.firmId, firms.id), eq(firmMembers.role, 'owner')))
    .innerJoin(users, and(eq(users.id, firmMembers.userId), eq(users.isDemo, true)))
    .where(eq(firms.isDemo, true))
    .orderBy(asc(firms.businessNumber));
  if (any || owners.length < 2) return;
  const now = new Date();
  for (const hub of await tx.select({ id: hubs.id, slug: hubs.slug, timeZone: hubs.timeZone }).from(hubs).orderBy(asc(hubs.position))) {
    const units = await tx.select({ id: resources.id }).from(resources).where(and(eq(resources.hubId, hub.id), eq(resources.kind, 'accelerator'))).orderBy(asc(resources.position));
    const days = await workingDays(tx, hub, now);
    for (const plan of plans) {
      const during = rangeOf(days[plan.day], plan);
      const chosen = plan.units.flatMap((index) => units[index] ?? []);
      const booked = fewHubs.has(hub.slug) ? plan : { ...plan, firm: 1 as const };
      if (during && chosen.length === plan.units.length) await insertBooking(tx, hub.id, booked, chosen.map(({ id }) => id), during, owners, now);
    }
  }
}

/** The hub's next ten working days after today, as ranges of instants. */
async function workingDays(tx: Transaction, hub: { id: string; timeZone: string }, now: Date): Promise<TimeRange[]> {
  const weekly = new Map((await tx.select().from(openingHours).where(eq(openingHours.hubId, hub.id))).map((row) => [row.weekday, row]));
  const special = new Map((await tx.select().from(calendarDays).where(eq(calendarDays.hubId, hub.id))).map((row) => [row.onDate, row]));
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(hub.timeZone).toPlainDate();
  const days: TimeRange[] = [];
  for (let offset = 1; offset <= 25 && days.length < 10; offset++) {
    const date = today.add({ days: offset });
    const hours = special.get(date.toString()) ?? weekly.get(date.dayOfWeek);
    if (!hours?.opensAt || !hours.closesAt) continue;
    const at = (time: string) => new Date(date.toZonedDateTime({ timeZone: hub.timeZone, plainTime: time }).epochMilliseconds);
    days.push({ start: at(hours.opensAt), end: at(hours.closesAt) });
  }
  return days;
}

function rangeOf(day: TimeRange | undefined, { from, hours }: Plan): TimeRange | null {
  if (!day) return null;
  const start = new Date(day.start.getTime() + from * 3_600_000);
  const end = new Date(start.getTime() + hours * 3_600_000);
  return end <= day.end ? { start, end } : null;
}

const steps = { maintenance: ['confirmed'], waiting: ['held', 'submitted'], confirmed: ['held', 'submitted', 'confirmed'] } as const;

async function insertBooking(tx: Transaction, hubId: string, { kind, firm }: Plan, units: string[], during: TimeRange, owners: Firm[], now: Date): Promise<void> {
  const owner = owners[firm] ?? owners[0];
  if (!owner) return;
  const [number] = await tx.execute<{ value: string }>(sql`select lpad(nextval('booking_number')::text, 6, '0') as value`);
  const codes = steps[kind];
  const state: 'held' | 'confirmed' = kind === 'waiting' ? 'held' : 'confirmed';
  const stated = { submittedAt: now, workload, dataClass: 'public', exportSelfCheck: true, deletionDueOn: new Date(during.end.getTime() + 30 * 86_400_000).toISOString().slice(0, 10) } as const;
  const [booking] = await tx
    .insert(bookings)
    .values({
      reference: `TZ-${now.getUTCFullYear()}-${number?.value}`, hubId, state, during, version: codes.length, language: 'ko', createdBy: owner.ownerId, isDemo: true, createdAt: now, updatedAt: now,
      kind: kind === 'maintenance' ? 'maintenance' : 'firm',
      firmId: kind === 'maintenance' ? null : owner.id,
      holdExpiresAt: kind === 'waiting' ? during.start : null,
      calendarSequence: kind === 'confirmed' ? 1 : 0,
      ...(kind === 'maintenance' ? {} : stated),
    })
    .returning({ id: bookings.id });
  if (!booking) return;
  await tx.insert(bookingUnits).values(units.map((resourceId) => ({ bookingId: booking.id, resourceId, hubId, state, during })));
  // The hub's own steps carry no person: the demo's managers never made them.
  await tx.insert(bookingEvents).values(codes.map((code, index) => {
    const byFirm = code !== 'confirmed';
    return { bookingId: booking.id, sequence: index + 1, actorKind: byFirm ? 'firm' as const : 'system' as const, actorId: byFirm ? owner.ownerId : null, code, state: code === 'confirmed' ? 'confirmed' as const : 'held' as const, at: now };
  }));
}
