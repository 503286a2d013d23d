import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { parseArgs } from 'node:util';
import postgres from 'postgres';
import { hashPassword } from '../../app/features/accounts/password.server';
import { startBenchServer } from '../bench/bench-database';
import { signInAt, startServer, type PortalProcess } from '../bench/portal-process';
import { halves, lost, overlaps } from './checker';
import { firmEmail, firms, makeScene, managerEmail, password, type Scene } from './scene';
import { liveOnce, noTraffic, type Traffic } from './traffic';

/**
 * `npm run faults`: 32 clients on two processes want the same few units; halfway one process is killed and started anew. Then a checker
 * that trusts neither the constraint nor the application looks for what may not be. The control, without the constraint and with writers
 * that look before they write but lock nothing, must make the checker find something. Ends with 1 where a promise is broken.
 *   --seconds N   60 unless given
 */
const { values } = parseArgs({ options: { seconds: { type: 'string', default: '60' } } });
const seconds = Number(values.seconds);
const clients = 32;

async function traffic(sql: postgres.Sql, scene: Scene, databaseUrl: string, folder: string): Promise<Traffic & { seen: number }> {
  const result = { ...noTraffic(), seen: 0 };
  const processes: PortalProcess[] = [await startServer(databaseUrl, folder), await startServer(databaseUrl, folder)];
  const first = processes[0]?.url ?? '';
  const manager = await signInAt(first, managerEmail, password);
  const cookies = await Promise.all(Array.from({ length: firms }, (_, n) => signInAt(first, firmEmail(n), password)));
  const until = Date.now() + seconds * 1_000;
  const urls = () => processes.map(({ url }) => url);
  const work = Array.from({ length: clients }, async (_, n) => {
    while (Date.now() < until) await liveOnce({ urls, firm: cookies[n % firms] ?? '', manager, sql, scene, traffic: result });
  });
  const watch = (async () => {
    while (Date.now() < until) {
      result.seen += await overlaps(sql);
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  })();
  await new Promise((resolve) => setTimeout(resolve, (seconds * 1_000) / 2));
  await processes.pop()?.kill();
  processes.push(await startServer(databaseUrl, folder));
  await Promise.all([...work, watch]);
  await Promise.all(processes.map((process) => process.stop()));
  return result;
}

/** Writers that look whether a unit is free and then take it, as many applications do. */
async function forgetfulWriters(sql: postgres.Sql, scene: Scene): Promise<void> {
  const [slot] = scene.slots;
  const [template] = await sql<{ id: string }[]>`select id from bookings where kind = 'firm' and submitted_at is not null limit 1`;
  if (!slot || !template) throw new Error('Nothing was booked');
  await Promise.all(Array.from({ length: 16 }, async (_, n) => {
    for (let round = 0; round < 20; round++) {
      const start = new Date(Date.parse(slot.start) + (round + 1) * 7 * 86_400_000);
      const during = `[${start.toISOString()},${new Date(start.getTime() + 7_200_000).toISOString()})`;
      await sql.begin(async (tx) => {
        const [{ free } = { free: false }] = await tx<{ free: boolean }[]>`select not exists (select 1 from booking_units where resource_id = ${scene.units[0] ?? ''} and during && ${during}::tstzrange) as free`;
        if (!free) return;
        const id = (await tx<{ id: string }[]>`select uuidv7() as id`)[0]?.id ?? '';
        await tx`insert into bookings select (jsonb_populate_record(b, jsonb_build_object('id', ${id}::text, 'reference', ${`TZ-2099-${String(n * 100 + round).padStart(6, '0')}`}::text, 'state', 'confirmed', 'during', ${during}::text))).* from bookings b where id = ${template.id}`;
        await tx`insert into booking_units (booking_id, resource_id, hub_id, state, during) values (${id}, ${scene.units[0] ?? ''}, ${scene.hubId}, 'confirmed', ${during}::tstzrange)`;
      });
    }
  }));
}

function report(result: Traffic, figures: Record<string, number>): boolean {
  console.log(`\n${clients} clients, two processes, ${seconds} s: ${result.acknowledged.length} bookings acknowledged, ${result.cut} lines cut by the kill`);
  for (const [answer, count] of [...result.counts].sort(([a], [b]) => a.localeCompare(b))) console.log(`  ${answer.padEnd(18)} ${count}`);
  for (const [what, count] of Object.entries(figures)) console.log(`${count === 0 ? 'kept  ' : 'BROKEN'}  ${what}: ${count}`);
  for (const line of result.wrong.slice(0, 10)) console.log(`        ${line}`);
  return result.acknowledged.length > 0 && Object.values(figures).every((count) => count === 0);
}

const server = await startBenchServer();
const folder = await mkdtemp(`${tmpdir()}/kain-faults-`);
await chmod(folder, 0o755);
let kept = false;
try {
  const url = await server.database('faults');
  const sql = postgres(url, { max: 16, onnotice: () => {} });
  const scene = await makeScene(sql, await hashPassword(password));
  const result = await traffic(sql, scene, url, folder);
  const missing = await lost(sql, result.acknowledged);
  kept = report(result, {
    'overlaps seen while it ran': result.seen, 'overlaps afterwards': await overlaps(sql), 'half bookings': await halves(sql),
    'acknowledged bookings lost': missing.length, 'answers other than success, 409, 422 or 429': result.wrong.length,
  });
  await sql`alter table booking_units drop constraint booking_units_no_overlap`;
  await forgetfulWriters(sql, scene);
  const found = await overlaps(sql);
  console.log(`${found > 0 ? 'kept  ' : 'BROKEN'}  control: without the constraint the checker finds overlaps: ${found}`);
  kept = kept && found > 0;
  await sql.end();
} finally {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}
process.exit(kept ? 0 : 1);
