import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import * as schema from './schema/schema';

export type Database = PostgresJsDatabase<typeof schema>;
/** What a query or a command accepts: the pool, or the transaction that it is part of. */
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0];
export type Executor = Database | Transaction;

/**
 * A pool of connections and drizzle over it.
 * Time-out ladder: lock 2 s < statement 5 s (< request 10 s, kept by the HTTP server).
 */
export function connect(url: string, { max = 10, statementTimeout = 5_000 } = {}): { sql: postgres.Sql; db: Database } {
  const sql = postgres(url, {
    max,
    connect_timeout: 5,
    idle_timeout: 60,
    onnotice: () => {},
    connection: {
      application_name: 'kain',
      lock_timeout: 2_000,
      statement_timeout: statementTimeout,
      idle_in_transaction_session_timeout: 10_000,
      TimeZone: 'UTC',
    },
  });
  return { sql, db: drizzle(sql, { schema, casing: 'snake_case' }) };
}
