import { existsSync } from 'node:fs';
import path from 'node:path';
import { startEmbeddedPostgres } from '../embedded-postgres';
import { environment, type Environment } from '../environment.server';
import { say } from './say';

export interface DataSource {
  environment: Environment;
  /** Stops the embedded server; nothing to do for one that isn't ours. */
  stop(): Promise<void>;
}

/**
 * Settles where the data is and with it the whole environment. Without DATABASE_URL that is the embedded Postgres, and the portal is a
 * demo that needs no configuration at all.
 * @throws one readable error when variables are missing or the data is in use
 */
export async function openDataSource(top: string, defaults: Record<string, string>): Promise<DataSource> {
  const file = path.join(top, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
  setMissing(defaults);
  if (!process.env.DATABASE_URL) return openEmbedded(top);
  const settled = environment();
  say('Database: the server that DATABASE_URL names.');
  return { environment: settled, stop: async () => {} };
}

function setMissing(values: Record<string, string>): void {
  for (const [name, value] of Object.entries(values)) process.env[name] ||= value;
}

async function openEmbedded(top: string): Promise<DataSource> {
  process.env.DATA_DIRECTORY = path.resolve(top, process.env.DATA_DIRECTORY || '.data');
  const started = performance.now();
  const server = await startEmbeddedPostgres({ dataDirectory: process.env.DATA_DIRECTORY });
  try {
    setMissing({ DATABASE_URL: server.url, AUTH_SECRET: server.secrets.authSecret, PUBLIC_URL: `http://localhost:${process.env.PORT || 3000}`, DEMO: 'true' });
    const settled = environment();
    server.notes.forEach(say);
    say(`Database: embedded Postgres under ${server.home}, up in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
    return { environment: settled, stop: server.stop };
  } catch (error) {
    await server.stop();
    throw error;
  }
}
