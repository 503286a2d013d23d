import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import postgres from 'postgres';
import { afterAll, describe, expect, it } from 'vitest';

// A process of its own, for it is killed: opens the database, says its address, and waits.
const program = `
  import { startEmbeddedPostgres } from './app/platform/embedded-postgres.ts';
  startEmbeddedPostgres({ dataDirectory: process.argv[1] }).then(
    (server) => {
      console.log(JSON.stringify({ url: server.url, notes: server.notes }));
      process.on('SIGTERM', () => server.stop().then(() => process.exit(0)));
      setInterval(() => {}, 1000);
    },
    (error) => { console.error(error.message); process.exit(1); },
  );`;
const top = fileURLToPath(new URL('../../..', import.meta.url));
const data = mkdtempSync(path.join(tmpdir(), 'kain-embedded-'));
// The database may run as another user, who must get in.
chmodSync(data, 0o755);
const children: ChildProcess[] = [];

interface Opened {
  child: ChildProcess;
  url: string;
  notes: string[];
}

async function open(): Promise<Opened | { error: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', program, data], { cwd: top, stdio: ['ignore', 'pipe', 'pipe'] });
  children.push(child);
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  const [said] = (await Promise.race([once(child.stdout, 'data'), once(child, 'close')])) as [Buffer | number];
  return Buffer.isBuffer(said) ? { child, ...(JSON.parse(said.toString()) as { url: string; notes: string[] }) } : { error: errors.trim() };
}

async function opened(): Promise<Opened> {
  const result = await open();
  if ('error' in result) throw new Error(result.error);
  return result;
}

async function kill({ child }: Opened, signal: NodeJS.Signals): Promise<void> {
  const closed = once(child, 'close');
  child.kill(signal);
  await closed;
}

async function query<Row extends object>(url: string, statement: string): Promise<Row[]> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    return await sql.unsafe<Row[]>(statement);
  } finally {
    await sql.end({ timeout: 1 });
  }
}

const postmaster = () => Number(readFileSync(path.join(data, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);

describe('the embedded Postgres', () => {
  afterAll(async () => {
    const last = await open();
    if (!('error' in last)) await kill(last, 'SIGTERM');
    for (const child of children) child.kill('SIGKILL');
    rmSync(data, { recursive: true, force: true });
  });

  it('loses nothing that was committed when its portal is killed, and is taken over by the next', async () => {
    const first = await opened();
    await query(first.url, 'create table kept (n int); insert into kept values (1)');
    await kill(first, 'SIGKILL');
    const second = await opened();
    expect(second.notes.join()).toContain('took it over');
    expect(await query(second.url, 'select n from kept')).toEqual([{ n: 1 }]);
    await kill(second, 'SIGTERM');
  });

  it('refuses a second portal on the same data with one line', async () => {
    const first = await opened();
    const second = await open();
    expect(second).toEqual({ error: `Another portal (process ${first.child.pid}) already runs on ${data}. Stop it first, or set DATA_DIRECTORY to another folder.` });
    expect(await query(first.url, 'select 1 as alive')).toEqual([{ alive: 1 }]);
    await kill(first, 'SIGTERM');
  });

  it('recovers when the server is killed too', async () => {
    const first = await opened();
    await query(first.url, 'insert into kept values (2)');
    process.kill(postmaster(), 'SIGKILL');
    await kill(first, 'SIGKILL');
    const second = await opened();
    expect(await query(second.url, 'select n from kept order by n')).toEqual([{ n: 1 }, { n: 2 }]);
    await kill(second, 'SIGTERM');
  });

  it('is not misled by a process number that somebody else has now', async () => {
    const file = path.join(data, 'postgres/postmaster.pid');
    writeFileSync(file, `${process.pid}\n${data}/postgres\n0\n5432\n`);
    const portal = await opened();
    expect(postmaster()).not.toBe(process.pid);
    await kill(portal, 'SIGTERM');
  });

  it('keeps its secrets to itself', () => {
    expect(statSync(path.join(data, 'secrets.json')).mode & 0o077).toBe(0);
    expect(statSync(path.join(data, 'postgres')).mode & 0o077).toBe(0);
  });
});
