import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chown, mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import postgres from 'postgres';
import type { SystemUser } from './system-user';

const run = promisify(execFile);

export interface ClusterOptions {
  /** Folder with bin/, lib/ and share/. */
  native: string;
  /** The cluster's data; made when absent. */
  directory: string;
  logFile: string;
  password: string;
  user: SystemUser | undefined;
  /** Postgres settings, e.g. `{ fsync: 'off' }` for tests. */
  settings?: Record<string, string>;
}

/** A running Postgres server of ours. */
export interface Cluster {
  pid: number;
  /** It was already running: its portal was killed and left it behind. */
  adopted: boolean;
  url(database: string): string;
  /** Fast shutdown: open transactions are rolled back, everything committed is on disk. */
  stop(): Promise<void>;
}

const urlOf = (port: number, password: string) => (database: string) =>
  `postgres://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;

/** Starts the cluster, or adopts it when it is running already. */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  await initialise(options);
  const running = await findRunning(options);
  const { pid, port } = running ?? (await launch(options));
  return { pid, adopted: running !== undefined, url: urlOf(port, options.password), stop: () => stopProcess(pid) };
}

/** initdb into a folder beside, renamed when complete: a kill in between leaves nothing half made. */
async function initialise({ native, directory, password, user }: ClusterOptions): Promise<void> {
  if (existsSync(path.join(directory, 'PG_VERSION'))) return;
  const fresh = `${directory}.new-${process.pid}`;
  const passwordFile = `${fresh}.password`;
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true, mode: 0o700 });
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (user) await Promise.all([fresh, passwordFile].map((file) => chown(file, user.uid, user.gid)));
  try {
    await run(
      path.join(native, 'bin', 'initdb'),
      ['-D', fresh, '-U', 'postgres', '-A', 'scram-sha-256', '-E', 'UTF8', '--locale=C', `--pwfile=${passwordFile}`],
      { ...user, cwd: path.dirname(fresh), env: { ...process.env, LC_ALL: 'C' } },
    );
    await rename(fresh, directory).catch((error: unknown) => {
      if (!existsSync(path.join(directory, 'PG_VERSION'))) throw error;
    });
  } finally {
    await Promise.all([fresh, passwordFile].map((file) => rm(file, { recursive: true, force: true })));
  }
}

/** The server that already runs on this folder, as its postmaster.pid says; a stale file is removed. */
async function findRunning({ directory, password }: ClusterOptions): Promise<{ pid: number; port: number } | undefined> {
  const file = path.join(directory, 'postmaster.pid');
  const lines = (await readFile(file, 'utf8').catch(() => '')).split('\n');
  const pid = Number(lines[0]);
  if (!pid) return undefined;
  if (!(await isPostgres(pid))) {
    await rm(file, { force: true });
    return undefined;
  }
  const port = Number(lines[3]);
  return (await answers(urlOf(port, password)('postgres'), () => isPostgres(pid))) ? { pid, port } : undefined;
}

async function launch(options: ClusterOptions): Promise<{ pid: number; port: number }> {
  const { native, directory, logFile, password, user, settings = {} } = options;
  const port = await freePort();
  const all = { listen_addresses: '127.0.0.1', unix_socket_directories: '', max_connections: '200', ...settings };
  const log = await open(logFile, 'a', 0o600);
  // Its own process group and its own log: Ctrl-C reaches the portal only, which then stops the server itself, last.
  const child = spawn(
    path.join(native, 'bin', 'postgres'),
    ['-D', directory, '-p', String(port), ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { ...user, cwd: directory, detached: true, stdio: ['ignore', log.fd, log.fd], env: { ...process.env, LC_ALL: 'C' } },
  );
  const exited = new Promise<boolean>((resolve) => {
    child.once('exit', () => resolve(true));
    child.once('error', () => resolve(true));
  });
  await log.close();
  child.unref();
  const alive = async () => !(await Promise.race([exited, pause(0, false)]));
  if (child.pid && (await answers(urlOf(port, password)('postgres'), alive))) return { pid: child.pid, port };
  // Another start was a moment faster and has the folder.
  const other = await findRunning(options);
  if (other) return other;
  throw new Error(`The embedded Postgres did not start; ${logFile} says why.`);
}

/** Waits until the server takes connections, up to 30 s (it may be recovering after a kill), as long as it lives. */
async function answers(url: string, alive: () => Promise<boolean>): Promise<boolean> {
  for (const deadline = Date.now() + 30_000; Date.now() < deadline; await pause(50)) {
    const sql = postgres(url, { max: 1, connect_timeout: 2, onnotice: () => {} });
    try {
      await sql`select 1`;
      return true;
    } catch (error) {
      if ((error as { code?: string }).code === '28P01') throw new Error('The password of the embedded Postgres is lost: secrets.json does not fit its data.', { cause: error });
      if (!(await alive())) return false;
    } finally {
      await sql.end({ timeout: 1 });
    }
  }
  return false;
}

async function stopProcess(pid: number): Promise<void> {
  if (!(await isPostgres(pid))) return;
  process.kill(pid, 'SIGINT');
  for (const deadline = Date.now() + 10_000; Date.now() < deadline; await pause(25)) {
    if (!(await isPostgres(pid))) return;
  }
  // SIGQUIT leaves recovery to the next start; nothing that was committed is lost.
  process.kill(pid, 'SIGQUIT');
}

/** Whether a process lives and is a Postgres server: process numbers are used again, above all in containers. */
async function isPostgres(pid: number): Promise<boolean> {
  // Linux first: a small container has no `ps`.
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  if (stat) return /\(postgres\) [^ZX]/.test(stat);
  if (process.platform === 'linux') return false;
  const { stdout } = await run('ps', ['-o', 'stat=,comm=', '-p', String(pid)]).catch(() => ({ stdout: '' }));
  return /postgres/.test(stdout) && !stdout.trimStart().startsWith('Z');
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('No free port'))));
    });
  });
}
