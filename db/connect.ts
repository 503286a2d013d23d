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
  return { sql, db: drizzle(prepareAll(sql), { schema, casing: 'snake_case' }) };
}

/**
 * A statement that drizzle builds once for a pool and not at every call, for what nearly every request asks.
 * In a transaction it is built anew: write it with `sql.placeholder`, and call it with the pool.
 */
export function builtOnce<Built extends object>(build: (db: Executor) => Built): (db: Executor) => Built {
  const built = new WeakMap<Executor, Built>();
  return (db) => {
    const known = built.get(db) ?? build(db);
    built.set(db, known);
    return known;
  };
}

type Nesting = (...parameters: unknown[]) => Promise<unknown>;

/**
 * Drizzle sends every statement by `unsafe` and has none prepared: each then takes two round trips and is parsed and planned anew.
 * Here all are prepared, once a connection; `?prepare=false` in the address turns it off, for a pooler that can't keep them.
 */
function prepareAll<Client extends postgres.Sql | postgres.TransactionSql>(client: Client): Client {
  const send = client.unsafe.bind(client);
  const unsafe: typeof send = (text, values, options) => send(text, values, { ...options, prepare: true });
  // Transactions and savepoints have a client of their own.
  const nested = (['begin', 'savepoint'] as const).flatMap((name) => {
    const open = (client as Partial<Record<typeof name, Nesting>>)[name];
    if (!open) return [];
    const work = (parameters: unknown[]) => parameters.at(-1) as (inner: postgres.TransactionSql) => unknown;
    return [[name, (...parameters: unknown[]) => open(...parameters.slice(0, -1), (inner: postgres.TransactionSql) => work(parameters)(prepareAll(inner)))]];
  });
  return Object.assign(client, { unsafe }, Object.fromEntries(nested));
}
