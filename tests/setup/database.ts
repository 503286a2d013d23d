import { randomBytes } from 'node:crypto';
import postgres from 'postgres';
import { connect, type Database } from '../../db/connect';

/** Made once a run by global-database.ts; every test database is a copy of it. */
export const templateDatabase = 'kain_template';

export interface TestDatabase {
  url: string;
  db: Database;
  sql: postgres.Sql;
  /** Closes the pool and drops the database, whoever is still connected. */
  drop(): Promise<void>;
}

/** A database of its own for one test file: a copy of the prepared template. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = process.env.TEST_DATABASE_SERVER;
  if (!server) throw new Error('No database server: add tests/setup/global-database.ts to globalSetup of this project.');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await administer(server, `create database ${name} template ${templateDatabase}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const { sql, db } = connect(url.href, { max: 4 });
  const drop = async () => {
    await sql.end({ timeout: 1 });
    await administer(server, `drop database if exists ${name} with (force)`);
  };
  return { url: url.href, db, sql, drop };
}

async function administer(server: string, statement: string): Promise<void> {
  const sql = postgres(server, { max: 1, onnotice: () => {} });
  try {
    await sql.unsafe(statement);
  } finally {
    await sql.end({ timeout: 1 });
  }
}
