import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, vi } from 'vitest';
import { createTestDatabase } from './database';

// For `setupFiles`: gives every test file a fresh database and data folder before it imports any feature. A worker keeps its
// process, and with it the packages that are loaded; the portal's own modules are read anew, so that no file sees another's state.
vi.resetModules();
const database = await createTestDatabase();
const dataDirectory = await mkdtemp(path.join(tmpdir(), 'kain-data-'));

Object.assign(process.env, {
  NODE_ENV: 'test',
  DATABASE_URL: database.url,
  DATA_DIRECTORY: dataDirectory,
  PUBLIC_URL: 'http://localhost:3000',
  AUTH_SECRET: 'a-secret-for-tests-only-0123456789abcdef',
  LOG_LEVEL: 'silent',
  DEMO: 'false',
});
delete process.env.SMTP_URL;
for (const name of Object.keys(process.env).filter((one) => /^(TRANSLATION|STORAGE|CLAMD|AWS)_/.test(one))) delete process.env[name];

afterAll(async () => {
  const { sql } = await import('~db/client.server');
  await sql.end({ timeout: 1 });
  await database.drop();
  await rm(dataDirectory, { recursive: true, force: true });
});
