import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import postgres from 'postgres';
import { startEmbeddedPostgres } from '../../app/platform/embedded-postgres';
import { prepareDatabase } from '../../app/platform/prepare.server';

export interface BenchServer {
  /** A fresh database with schema, queues and reference data; its connection string. */
  database(name: string): Promise<string>;
  stop(): Promise<void>;
}

/** The embedded Postgres, durable as a real one (fsync on), with the memory that a small server would have. */
export async function startBenchServer(): Promise<BenchServer> {
  const dataDirectory = await mkdtemp(path.join(tmpdir(), 'kain-bench-'));
  // The database may run as another user, who must get in.
  await chmod(dataDirectory, 0o755);
  const server = await startEmbeddedPostgres({
    dataDirectory,
    settings: { shared_buffers: '2GB', effective_cache_size: '6GB', work_mem: '16MB', maintenance_work_mem: '1GB', max_wal_size: '8GB', random_page_cost: '1.1' },
  });
  return {
    database: async (name) => {
      const sql = postgres(server.cluster.url('postgres'), { max: 1, onnotice: () => {} });
      await sql.unsafe(`create database ${name}`);
      await sql.end();
      const url = server.cluster.url(name);
      await prepareDatabase(url, { demo: false });
      return url;
    },
    stop: async () => {
      await server.stop();
      await rm(dataDirectory, { recursive: true, force: true });
    },
  };
}
