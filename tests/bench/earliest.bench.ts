import postgres from 'postgres';
import { connect, type Database } from '../../db/connect';
import { findEarliestSlots, type EarliestWish } from '../../app/features/test-zone/earliest.queries.server';
import { listTestZoneHubs } from '../../app/features/test-zone/resources.queries.server';
import { takenStatement } from '../../app/features/test-zone/taken.queries.server';
import { startBenchServer, type BenchServer } from './bench-database';
import { executionTimes, p50, timesInTurn } from './measure';
import { printLimit, printTable } from './report';
import { makeZone, type ZoneData } from './zone-data';

const dataOfSize: Record<string, ZoneData> = {
  '10,000': { bookings: 10_000, daysAhead: 8 },
  '1,000,000': { bookings: 1_000_000, daysAhead: 60 },
};
const day = 86_400_000;

interface Place {
  size: string;
  db: Database;
  hubIds: string[];
  close(): Promise<void>;
}

async function makePlace(server: BenchServer, size: string, data: ZoneData): Promise<Place> {
  const url = await server.database(`zone_${data.bookings}`);
  const made = performance.now();
  const own = postgres(url, { max: 1, onnotice: () => {} });
  await makeZone(own, data);
  const [counted] = await own`select count(*)::int as bookings, (select count(*)::int from resources) as units from booking_units`;
  await own.end();
  if (counted?.bookings !== data.bookings || counted.units !== 7 * 64) throw new Error(`There are ${String(counted?.bookings)} bookings of ${String(counted?.units)} units`);
  console.log(`${size} bookings made in ${Math.round((performance.now() - made) / 1000)} s`);
  const { sql, db } = connect(url, { max: 4 });
  return { size, db, hubIds: (await listTestZoneHubs(db)).map(({ id }) => id), close: () => sql.end() };
}

/** Four cards of either of two kinds for six hours with an engineer who speaks Korean, anywhere. */
const wishOf = (at: Date): EarliestWish => ({ accelerators: ['gpu', 'npu'], count: 4, length: 360, by: new Date(at.getTime() + 20 * day).toISOString().slice(0, 10), engineer: 'ko' });

/** The search for the earliest time over seven hubs of 64 units: its statement over what is taken, and all of it, at two sizes in turn. */
export async function benchEarliest({ quick }: { quick: boolean }): Promise<boolean> {
  const server = await startBenchServer();
  try {
    const places: Place[] = [];
    for (const [size, data] of Object.entries(dataOfSize)) places.push(await makePlace(server, quick && data.bookings > 100_000 ? '100,000' : size, quick && data.bookings > 100_000 ? { ...data, bookings: 100_000 } : data));
    const at = new Date();
    for (const { db, size } of places) if ((await findEarliestSlots(db, wishOf(at), at)).length === 0) throw new Error(`Nothing found among ${size}`);
    const range = { start: at, end: new Date(at.getTime() + 3 * day) };
    const statements = places.map(({ db, hubIds }) => ({ db, statement: takenStatement(hubIds, range, at) }));
    const inServer = [];
    for (const { db, statement } of statements) inServer.push(await executionTimes(db, statement, 100));
    const taken = await timesInTurn(statements.map(({ db, statement }) => () => db.execute(statement)), { rounds: 100, warmUp: 20 });
    const whole = await timesInTurn(places.map(({ db }) => () => findEarliestSlots(db, wishOf(at), at)), { rounds: 60, warmUp: 10 });
    const columns = [inServer, taken, whole].map((times) => times.map(p50));
    printTable('Earliest time over 7 hubs of 64 units, p50 in ms', ['bookings', 'SQL in the server', 'with its rows read', 'the whole search'], places.map(({ size }, i) => [size, ...columns.map((column) => column[i] ?? Number.NaN)]));
    const [few, many] = columns[0] ?? [];
    const fast = printLimit('SQL p50 in ms at the large size', many ?? Number.NaN, { atMost: 5 });
    const flat = printLimit('SQL p50 at the large size against 10,000', (many ?? Number.NaN) / (few ?? Number.NaN), { atMost: 2 });
    const flatWhole = printLimit('the whole search at the large size against 10,000', (columns[2]?.[1] ?? Number.NaN) / (columns[2]?.[0] ?? Number.NaN), { atMost: 2 });
    for (const place of places) await place.close();
    return fast && flat && flatWhole;
  } finally {
    await server.stop();
  }
}
