import { randomUUID } from 'node:crypto';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import type postgres from 'postgres';
import { runnerImport } from 'vite';
import { hashPassword } from '../../app/features/accounts/password.server';
import { findEarliestSlots } from '../../app/features/test-zone/earliest.queries.server';
import { findTestZoneHub, type TestZoneHub } from '../../app/features/test-zone/resources.queries.server';
import type { Range } from '../../app/features/test-zone/slots.rules';
import { localTime } from '../../app/platform/local-time';
import { connect, type Database } from '../../db/connect';
import type * as Commands from './booking-commands';
import { startBenchServer } from './bench-database';
import { clients, emailOf, firmId, makeDrafts, userId } from './draft-data';
import { p50 } from './measure';
import { captureStatements, runPgbench, scriptLines } from './pgbench';
import { post, signInAt, startServer } from './portal-process';
import { printLimit, printTable } from './report';
import { actorOf, numberedKey } from './submit-script';

const password = 'bench-password-2026!';
const warmUp = 60;
const eachRound = 15;
const unitId = (client: number) => `0190a0a0-0000-7000-9d00-${String(client).padStart(12, '0')}`;

interface Scene {
  hub: TestZoneHub;
  range: Range;
}

/** A card of its own for each client, all of one hub, and an hour in which they are free. */
async function makeScene(db: Database, sql: postgres.Sql): Promise<Scene> {
  await sql.unsafe(`insert into resources (id, hub_id, kind, name, accelerator_slug, position)
    select ('0190a0a0-0000-7000-9d00-' || lpad(c::text, 12, '0'))::uuid, (select id from hubs where slug = 'tokyo'), 'accelerator', jsonb_build_object('ko', 'Bench #' || c),
      (select slug from accelerator_models order by slug limit 1), 100 + c from generate_series(0, ${clients - 1}) c`);
  const hub = await findTestZoneHub(db, 'tokyo');
  const [slot] = hub ? await findEarliestSlots(db, { accelerators: [], count: 1, length: 120, by: '2099-12-31', engineer: 'none', hubId: hub.id, notBefore: new Date(Date.now() + 86_400_000) }) : [];
  if (!hub || !slot) throw new Error('There is no time to book');
  return { hub, range: slot.range };
}

/** Holds a card and gives it up again, so many times for each client, all clients at once. @returns bookings a second, and ms of each */
async function bookByHttp(url: string, cookies: string[], { hub, range }: Scene, each: number): Promise<{ rate: number; times: number[] }> {
  const times: number[] = [];
  const start = performance.now();
  const wish = { hub: hub.slug, start: localTime(range.start, hub.timeZone), end: localTime(range.end, hub.timeZone), engineer: 'none' };
  await Promise.all(cookies.map(async (cookie, client) => {
    for (let n = 0; n < each; n++) {
      const began = performance.now();
      const held = await post(url, '/ko/test-zone/hold', { ...wish, unit: unitId(client), idempotencyKey: randomUUID() }, cookie);
      if (held.status !== 303 || !/\/test-zone\/bookings\/TZ-/.test(held.location)) throw new Error(`Holding answered ${held.status} ${held.location}`);
      const released = await post(url, new URL(held.location, url).pathname, { intent: 'release', version: '1' }, cookie);
      if (released.status !== 303) throw new Error(`Giving up answered ${released.status}`);
      times.push(performance.now() - began);
    }
  }));
  return { rate: (clients * each * 1000) / (performance.now() - start), times };
}

/** The same two commands as a script of pgbench, statement by statement, of each client's own card and firm. */
async function bookingScript(url: string, { hub, range }: Scene): Promise<string> {
  const key = `0190a0a0-0000-7000-c000-${'8'.repeat(12)}`;
  const since = Date.now();
  let id = '';
  const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
  const { module } = await runnerImport<typeof Commands>(here('./booking-commands.ts'), { configFile: false, logLevel: 'error', resolve: { alias: { '~db': here('../../db'), '~': here('../../app') } } });
  const input = { hubId: hub.id, range, units: { resourceIds: [unitId(0)] }, engineer: 'none', language: 'ko' as const };
  const statements = await captureStatements(url, (db) => module.bookAndGiveUp(db, actorOf(0), input, key));
  for (const { values } of statements) id ||= values.map(String).find((text) => /^[0-9a-f]{8}-[0-9a-f]{4}-7/.test(text) && parseInt(text.replace('-', '').slice(0, 12), 16) >= since) ?? '';
  const variables = new Map([
    [id, numberedKey('0190a0a0-0000-7000-e000-', ':idx')],
    [unitId(0), numberedKey('0190a0a0-0000-7000-9d00-', ':client_id', true)],
    [firmId(0), numberedKey('0190a0a0-0000-7000-9000-', ':client_id', true)],
    [userId(0), numberedKey('0190a0a0-0000-7000-a000-', ':client_id', true)],
    [key, numberedKey('0190a0a0-0000-7000-c000-', ':idx')],
  ]);
  const numbered = (text: string) => (/^TZ-\d{4}-\d{6}$/.test(text) ? `('${text.slice(0, 8)}' || lpad(:number::text, 6, '0'))` : undefined);
  return [`\\set i :i + 1`, `\\set idx 200000000000 + :client_id * 10000 + :i`, ...scriptLines(statements, { variables, since, numbered }), ''].join('\n');
}

/** Booking over HTTP against the same SQL by pgbench, eight at a time, turn about. */
export async function benchBookings({ quick }: { quick: boolean }): Promise<boolean> {
  const each = quick ? 30 : 120;
  const server = await startBenchServer();
  const folder = await mkdtemp(`${tmpdir()}/kain-bookings-`);
  await chmod(folder, 0o755);
  const url = await server.database('bookings');
  const { sql, db } = connect(url, { max: 1 });
  try {
    await makeDrafts(sql, await hashPassword(password));
    const scene = await makeScene(db, sql);
    const script = `${folder}/book.sql`;
    await writeFile(script, await bookingScript(url, scene));
    const portal = await startServer(url, folder);
    const cookies = [];
    for (let client = 0; client < clients; client++) cookies.push(await signInAt(portal.url, emailOf(client), password));
    await bookByHttp(portal.url, cookies, scene, warmUp);
    const [byHttp, byPgbench, times]: [number[], number[], number[]] = [[], [], []];
    for (let from = 0; from < each; from += eachRound) {
      const http = await bookByHttp(portal.url, cookies, scene, eachRound);
      byHttp.push(http.rate);
      times.push(...http.times);
      await portal.pausedDuring(async () => byPgbench.push(await runPgbench(url, script, { clients, each: eachRound, from })));
    }
    await portal.stop();
    const [made] = await sql`select count(*)::int as bookings from bookings where state = 'cancelled'`;
    const expected = 1 + clients * (warmUp + each + each);
    if (made?.bookings !== expected) throw new Error(`${String(made?.bookings)} bookings were made and given up, not ${expected}`);
    printTable('Booking and giving up, 8 at a time', ['', 'a second', 'p50 ms'], [['over HTTP', p50(byHttp), p50(times)], ['the same SQL by pgbench', p50(byPgbench), (clients * 1000) / p50(byPgbench)]]);
    return printLimit('booking over HTTP against the same SQL by pgbench, middle of the rounds', p50(byHttp.map((rate, round) => rate / (byPgbench[round] ?? 0))), { atLeast: 0.25 });
  } finally {
    await sql.end();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
