import { randomUUID } from 'node:crypto';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import postgres from 'postgres';
import { hashPassword } from '../../app/features/accounts/password.server';
import { startBenchServer } from './bench-database';
import { clients, draftId, draftsEach, emailOf, makeDrafts } from './draft-data';
import { p50 } from './measure';
import { runPgbench } from './pgbench';
import { post, signInAt, startServer } from './portal-process';
import { printLimit, printTable } from './report';
import { submitScript } from './submit-script';

const password = 'bench-password-2026!';
/** Filings of each client that warm the process up: its compiler needs some hundreds. */
const warmUp = 70;
/** Filings of each client in a round of either kind. */
const eachRound = 15;

/** Files drafts `from` and on of every client, all clients at once, each one after another. @returns filings a second, and ms of each */
async function fileByHttp(url: string, cookies: string[], from: number, each: number): Promise<{ rate: number; times: number[] }> {
  const times: number[] = [];
  const start = performance.now();
  await Promise.all(cookies.map(async (cookie, client) => {
    for (let draft = from; draft < from + each; draft++) {
      const began = performance.now();
      const answer = await post(url, `/ko/support-requests/drafts/${draftId(client, draft)}/check`, { version: '1', revision: '1', idempotencyKey: randomUUID() }, cookie);
      if (answer.status !== 303 || !answer.location.endsWith('/submitted')) throw new Error(`Filing answered ${answer.status}`);
      times.push(performance.now() - began);
    }
  }));
  return { rate: (clients * each * 1000) / (performance.now() - start), times };
}

const filedIn = async (sql: postgres.Sql) => Number((await sql`select count(*) as n from support_requests where state = 'submitted'`)[0]?.n);

/** Filing over HTTP against the same transaction by pgbench, eight at a time, turn about, each draft filed once. */
export async function benchFiling({ quick }: { quick: boolean }): Promise<boolean> {
  const each = quick ? 30 : 120;
  const server = await startBenchServer();
  const folder = await mkdtemp(`${tmpdir()}/kain-filing-`);
  await chmod(folder, 0o755);
  const url = await server.database('filing');
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    await makeDrafts(sql, await hashPassword(password));
    const script = `${folder}/submit.sql`;
    await writeFile(script, await submitScript(url, { client: 0, draft: draftsEach - 1, firstOfScript: 200 }));
    const portal = await startServer(url, folder);
    const cookies = [];
    for (let client = 0; client < clients; client++) cookies.push(await signInAt(portal.url, emailOf(client), password));
    await fileByHttp(portal.url, cookies, 0, warmUp);
    const byHttp: number[] = [];
    const byPgbench: number[] = [];
    const times: number[] = [];
    for (let from = 0; from < each; from += eachRound) {
      const http = await fileByHttp(portal.url, cookies, warmUp + from, eachRound);
      byHttp.push(http.rate);
      times.push(...http.times);
      // Its mails wait until the script is done.
      await portal.pausedDuring(async () => byPgbench.push(await runPgbench(url, script, { clients, each: eachRound, from })));
    }
    await portal.stop();
    const expected = 1 + clients * (warmUp + each + each);
    if ((await filedIn(sql)) !== expected) throw new Error(`${await filedIn(sql)} requests were filed, not ${expected}`);
    printTable('Filing a request, 8 at a time', ['', 'filings/s', 'p50 ms'], [['over HTTP', p50(byHttp), p50(times)], ['the same SQL by pgbench', p50(byPgbench), (clients * 1000) / p50(byPgbench)]]);
    return printLimit('filing over HTTP against the same SQL by pgbench, middle of the rounds', p50(byHttp.map((rate, round) => rate / (byPgbench[round] ?? 0))), { atLeast: 0.25 });
  } finally {
    await sql.end();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
