import { asc, eq, sql } from 'drizzle-orm';
import { v7 } from 'uuid';
import type { Transaction } from '../../connect';
import { bookingEvents, bookings, bookingUnits, resources } from '../../schema/test-zone';
import { insertMany, type HistoryScene } from './scene';

const workload = {
  purpose: 'benchmark', model: 'EXAONE 4.0 32B', modelSize: 32, licence: 'EXAONE AI Model License', framework: 'vLLM', frameworkVersion: '0.33.0', precision: 'bf16', storageGb: 200, dataOrigin: '시연용 공개 평가 데이터',
  metric: '동시 사용자 4명에서 초당 토큰 수', baseline: '없음', crossBorder: 'no', endUser: '시연용 기업',
} as const;

/** In percent: how many of a hub's half days are booked. */
const busy: Record<string, number> = { 'silicon-valley': 46, tokyo: 40, singapore: 38, dubai: 30, beijing: 24, hanoi: 18, 'ho-chi-minh-city': 14 };

interface Rows {
  bookings: (typeof bookings.$inferInsert)[];
  units: (typeof bookingUnits.$inferInsert)[];
  events: (typeof bookingEvents.$inferInsert)[];
}

/** Finished bookings: in the morning or the afternoon of each working day, of one card or a few. */
export async function insertHistoryBookings(tx: Transaction, { places, people, hours, chance }: HistoryScene): Promise<void> {
  const rows: Rows = { bookings: [], units: [], events: [] };
  const cards = await tx.select({ id: resources.id, hubId: resources.hubId }).from(resources).where(eq(resources.kind, 'accelerator')).orderBy(asc(resources.position));
  for (const { id: hubId, slug, officerId } of places) {
    const own = cards.filter((card) => card.hubId === hubId);
    for (const { halves } of hours.get(hubId)?.days ?? []) {
      for (const from of [0, Math.floor(halves.length / 2)]) {
        const length = chance.between(4, Math.max(4, Math.floor(halves.length / 2)));
        const [start, last, person] = [halves[from], halves[Math.min(from + length, halves.length) - 1], chance.oneOf(people)];
        const units = own.slice(0, chance.between(1, Math.max(1, Math.min(4, own.length))));
        if (start === undefined || last === undefined || !person || units.length === 0 || !chance.happens((busy[slug] ?? 0) / 100)) continue;
        const during = { start: new Date(start), end: new Date(last + 30 * 60_000) };
        book(rows, { hubId, officerId, person, units: units.map(({ id }) => id), during, came: chance.happens(0.93) });
      }
    }
  }
  const numbers = await tx.execute<{ number: string }>(sql`select lpad(nextval('booking_number')::text, 6, '0') as number from generate_series(1, ${rows.bookings.length})`);
  const numbered = rows.bookings.map((booking, index) => ({ ...booking, reference: `TZ-${booking.during.start.getUTCFullYear()}-${numbers[index]?.number}` }));
  await insertMany(numbered, (some) => tx.insert(bookings).values(some));
  await insertMany(rows.units, (some) => tx.insert(bookingUnits).values(some));
  await insertMany(rows.events, (some) => tx.insert(bookingEvents).values(some));
}

interface Booked {
  hubId: string;
  officerId: string;
  person: HistoryScene['people'][number];
  units: string[];
  during: { start: Date; end: Date };
  /** Whether somebody came. */
  came: boolean;
}

function book(rows: Rows, { hubId, officerId, person, units, during, came }: Booked): void {
  const id = v7();
  const before = (days: number) => new Date(during.start.getTime() - days * 86_400_000);
  const state = came ? ('completed' as const) : ('no_show' as const);
  const firm = { actorKind: 'firm' as const, actorId: person.userId };
  const officer = { actorKind: 'officer' as const, actorId: officerId };
  const nobody = { actorKind: 'system' as const, actorId: null };
  const steps = [
    { ...firm, code: 'held', state: 'held' as const, at: before(6) },
    { ...firm, code: 'submitted', state: 'held' as const, at: before(6) },
    { ...officer, code: 'confirmed', state: 'confirmed' as const, at: before(5) },
    ...(came
      ? [{ ...firm, code: 'checked_in', state: 'checked_in' as const, at: during.start }, { ...nobody, code: 'completed', state, at: during.end }, { ...firm, code: 'deletion_confirmed', state, at: during.end }]
      : [{ ...nobody, code: 'no_show', state, at: new Date(during.start.getTime() + 30 * 60_000) }]),
  ];
  rows.bookings.push({
    id, reference: '', hubId, firmId: person.firmId, state, during, version: steps.length, language: 'ko', createdBy: person.userId, decidedBy: officerId, isDemo: true, createdAt: before(6), updatedAt: steps.at(-1)?.at,
    submittedAt: before(6), workload, dataClass: 'public', exportSelfCheck: true, calendarSequence: 1, deletionDueOn: during.end.toISOString().slice(0, 10),
    ...(came ? { checkedInAt: during.start, deletionConfirmedAt: during.end, deletionConfirmedBy: person.userId } : {}),
  });
  rows.units.push(...units.map((resourceId) => ({ bookingId: id, resourceId, hubId, state, during })));
  rows.events.push(...steps.map((step, index) => ({ bookingId: id, sequence: index + 1, ...step })));
}
