import { chmod, mkdtemp, rm, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import postgres from 'postgres';
import { startEmbeddedPostgres } from '../../app/platform/embedded-postgres';
import { prepareDatabase } from '../../app/platform/prepare.server';
import { templateDatabase } from './database';

/** In memory where there are 4 GB of it to spare: each copy of the template is more than a thousand files. */
async function quickFolder(): Promise<string> {
  const memory = '/dev/shm';
  const { bavail, bsize } = await statfs(memory).catch(() => ({ bavail: 0, bsize: 0 }));
  return bavail * bsize > 4 * 1024 ** 3 ? memory : tmpdir();
}

/** One Postgres server a test run, holding a template with the schema, the queues and the reference data. */
export default async function setup(): Promise<() => Promise<void>> {
  const dataDirectory = await mkdtemp(path.join(await quickFolder(), 'kain-test-'));
  // The database may run as another user, who must get in.
  await chmod(dataDirectory, 0o755);
  const server = await startEmbeddedPostgres({
    dataDirectory,
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off' },
  });
  const sql = postgres(server.cluster.url('postgres'), { max: 1, onnotice: () => {} });
  await sql.unsafe(`create database ${templateDatabase}`);
  await sql.end();
  await prepareDatabase(server.cluster.url(templateDatabase), { demo: false });
  process.env.TEST_DATABASE_SERVER = server.cluster.url('postgres');
  return async () => {
    await server.stop();
    await rm(dataDirectory, { recursive: true, force: true });
  };
}
