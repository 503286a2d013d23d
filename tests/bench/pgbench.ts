import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import type { Database } from '../../db/connect';
import * as schema from '../../db/schema/schema';

const run = promisify(execFile);

export interface Statement {
  text: string;
  values: unknown[];
}

/** Runs commands of the portal and notes every statement that they send, with its parameters. */
export async function captureStatements(url: string, work: (db: Database) => Promise<void>): Promise<Statement[]> {
  const statements: Statement[] = [];
  const sql = postgres(url, { max: 1, onnotice: () => {}, debug: (_, text, values) => statements.push({ text, values }), fetch_types: false });
  await work(drizzle(sql, { schema, casing: 'snake_case' }));
  await sql.end();
  return statements;
}

export interface ScriptOptions {
  /** What differs from one run of the script to the next, as an expression of pgbench's variables. */
  variables: ReadonlyMap<string, string>;
  /** Keys that were made later than this instant are new in every run. */
  since: number;
  /** Texts that hold a number of the sequence, `:number`. */
  numbered: (text: string) => string | undefined;
}

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
/** Whether a key was made after an instant. */
const madeSince = (text: string, since: number): boolean => /^[0-9a-f]{8}-[0-9a-f]{4}-7/.test(text) && parseInt(text.replace('-', '').slice(0, 12), 16) >= since;

/** Statements as lines of a script of pgbench: the same texts, their parameters written in. */
export function scriptLines(statements: readonly Statement[], { variables, since, numbered }: ScriptOptions): string[] {
  const literal = (value: unknown): string => {
    if (value === null || value === undefined) return 'null';
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    const text = value instanceof Date ? value.toISOString() : typeof value === 'object' ? JSON.stringify(value) : String(value);
    return numbered(text) ?? variables.get(text) ?? (madeSince(text, since) ? 'gen_random_uuid()' : quoted(text));
  };
  return statements.map(({ text, values }) => {
    const line = text.replace(/\s+/g, ' ').trim().replace(/\$(\d+)/g, (_, index) => literal(values[Number(index) - 1]));
    return line.includes('nextval(') ? `${line} \\gset` : `${line};`;
  });
}

/** Runs a script so many times for each of some clients at once. @param from the first value of its `:i` @returns runs a second */
export async function runPgbench(url: string, script: string, { clients, each, from }: { clients: number; each: number; from: number }): Promise<number> {
  if (!existsSync('/usr/bin/pgbench')) throw new Error('pgbench is missing: install the client tools of Postgres.');
  const { hostname, port, username, password, pathname } = new URL(url);
  const { stdout } = await run(
    'pgbench',
    ['-n', '-M', 'prepared', '-c', String(clients), '-j', '2', '-t', String(each), '-D', `i=${from}`, '-f', script, '-h', hostname, '-p', port, '-U', username, pathname.slice(1)],
    { env: { ...process.env, PGPASSWORD: decodeURIComponent(password) } },
  );
  const rate = Number(/tps = ([\d.]+)/.exec(stdout)?.[1]);
  if (!/number of failed transactions: 0/.test(stdout) || !Number.isFinite(rate)) throw new Error(`pgbench failed:\n${stdout}`);
  return rate;
}
