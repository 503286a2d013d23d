import { chmodSync, createWriteStream, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import postgres from 'postgres';
import { z } from 'zod';
import { startPortal } from './server';

const output = fileURLToPath(new URL('../.output', import.meta.url));

export interface OwnPortal {
  url: string;
  /** All that it has logged so far. */
  log(): string;
  /** Runs one statement in its database, as its owner. */
  inDatabase(statement: string): Promise<void>;
  /** Ends its database as a machine that fails would; the portal stays. */
  endDatabase(): void;
  stop(): Promise<void>;
}

/** A portal for one file of tests, which nobody else is in, with a database that may come to harm. It sends no mail. */
export async function startOwnPortal(name: string): Promise<OwnPortal> {
  mkdirSync(output, { recursive: true });
  const folder = mkdtempSync(`${output}/${name}-`);
  // The database may run as another user, who must get in.
  chmodSync(folder, 0o755);
  const [data, logFile] = [`${folder}/data`, `${folder}/portal.log`];
  const log = createWriteStream(logFile);
  const portal = await startPortal({ dataDirectory: data, smtpUrl: 'smtp://127.0.0.1:9', log });
  const stop = async () => {
    await portal.stop();
    log.end();
    rmSync(folder, { recursive: true, force: true });
  };
  return {
    url: portal.url, stop,
    log: () => readFileSync(logFile, 'utf8'),
    inDatabase: (statement) => runIn(data, statement),
    endDatabase: () => process.kill(clusterOf(data).pid, 'SIGQUIT'),
  };
}

/** The server that belongs to a folder of data, as its lock file says: process in the first line, port in the fourth. */
function clusterOf(data: string): { pid: number; port: number } {
  const [pid, , , port] = readFileSync(`${data}/postgres/postmaster.pid`, 'utf8').split('\n');
  return { pid: z.coerce.number().int().positive().parse(pid), port: z.coerce.number().int().positive().parse(port) };
}

async function runIn(data: string, statement: string): Promise<void> {
  const { databasePassword } = z.object({ databasePassword: z.string() }).parse(JSON.parse(readFileSync(`${data}/secrets.json`, 'utf8')));
  const sql = postgres({ host: '127.0.0.1', port: clusterOf(data).port, database: 'kain', user: 'postgres', password: databasePassword, max: 1, onnotice: () => {} });
  await sql.unsafe(statement);
  await sql.end();
}
