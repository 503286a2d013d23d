import { createHash } from 'node:crypto';
import { chown, mkdir } from 'node:fs/promises';
import path from 'node:path';
import postgres from 'postgres';
import { copyBinaries, hydrateLinks, nativeFolder } from './embedded/binaries';
import { startCluster, type Cluster } from './embedded/cluster';
import { readOrMakeSecrets, type Secrets } from './embedded/secrets';
import { canReach, databaseUser, type SystemUser } from './embedded/system-user';

/** Somebody else's portal runs on the same data. */
export class AlreadyRunningError extends Error {}

export interface EmbeddedPostgres {
  /** Connection string of the portal's database. */
  url: string;
  /** The server itself, for tests that want databases of their own. */
  cluster: Cluster;
  secrets: Secrets;
  /** Folder that its data is in. */
  home: string;
  /** What an operator should know, one line each. */
  notes: string[];
  stop(): Promise<void>;
}

interface Options {
  /** Holds `postgres/`, `postgres.log` and `secrets.json`. */
  dataDirectory: string;
  settings?: Record<string, string>;
}

/**
 * Starts the Postgres server that comes with the portal, with its data under `dataDirectory`.
 * @throws {AlreadyRunningError} when another portal uses the same data
 */
export async function startEmbeddedPostgres({ dataDirectory, settings }: Options): Promise<EmbeddedPostgres> {
  const notes: string[] = [];
  const data = path.resolve(dataDirectory);
  const secrets = await readOrMakeSecrets(data);
  const user = await databaseUser();
  const place = await findPlace(data, user, notes);
  const cluster = await startCluster({
    native: place.native, directory: path.join(place.home, 'postgres'), logFile: path.join(data, 'postgres.log'), password: secrets.databasePassword, user, settings,
  });
  if (cluster.adopted) notes.push('Found the database of a portal that was killed still running, and took it over.');
  const lock = await takeLock(cluster, data);
  await ensureDatabase(cluster);
  return {
    url: cluster.url('kain'), home: place.home, cluster, secrets, notes,
    stop: async () => {
      await lock.end({ timeout: 1 });
      await cluster.stop();
    },
  };
}

/** The data folder itself, or one under /var/lib where root's repository is closed to the database's user. */
async function findPlace(data: string, user: SystemUser | undefined, notes: string[]) {
  const native = nativeFolder();
  await hydrateLinks(native);
  await mkdir(data, { recursive: true });
  if (!user || ((await canReach(path.join(data, 'postgres'), user)) && (await canReach(path.join(native, 'bin', 'postgres'), user)))) {
    return { home: data, native };
  }
  const shared = '/var/lib/kain-portal';
  const home = path.join(shared, createHash('sha256').update(data).digest('hex').slice(0, 12));
  await mkdir(home, { recursive: true, mode: 0o755 });
  await chown(home, user.uid, user.gid);
  notes.push(`The system user postgres may not enter ${data}: the database lives in ${home}.`);
  return { home, native: await copyBinaries(native, path.join(shared, 'native')) };
}

/** A session lock in the server itself: it ends with the process that holds it, however that ends. */
async function takeLock(cluster: Cluster, data: string): Promise<postgres.Sql> {
  const sql = postgres(cluster.url('postgres'), { max: 1, idle_timeout: 0, max_lifetime: null, onnotice: () => {}, connection: { application_name: `portal (process ${process.pid})` } });
  const [row] = await sql<{ taken: boolean }[]>`select pg_try_advisory_lock(hashtext('kain-portal')) as taken`;
  if (row?.taken) return sql;
  const [holder] = await sql<{ name: string }[]>`
    select a.application_name as name from pg_locks l join pg_stat_activity a using (pid) where l.locktype = 'advisory' and l.granted limit 1`;
  await sql.end({ timeout: 1 });
  throw new AlreadyRunningError(`Another ${holder?.name ?? 'portal'} already runs on ${data}. Stop it first, or set DATA_DIRECTORY to another folder.`);
}

async function ensureDatabase(cluster: Cluster): Promise<void> {
  const sql = postgres(cluster.url('postgres'), { max: 1, onnotice: () => {} });
  try {
    const [found] = await sql`select 1 from pg_database where datname = 'kain'`;
    if (!found) await sql`create database kain`;
  } finally {
    await sql.end({ timeout: 1 });
  }
}
