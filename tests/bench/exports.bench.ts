import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { startEmbeddedPostgres } from '../../app/platform/embedded-postgres';
import { prepareDatabase } from '../../app/platform/prepare.server';
import { printLimit, printTable } from './report';
import { fillQueue } from './request-exports/fill';

/**
 * A hub's list of 100,000 requests as CSV and as XLSX, each written in a process of its own: how long it takes, how large the file is and
 * by how much the process grows.
 */
const megabytesAtMost = 150;

const top = path.join(import.meta.dirname, '../..');
const output = path.join(top, 'tests/.output');

/** The measuring process as one file, so that it holds what the portal would and no compiler. */
async function bundle(folder: string): Promise<string> {
  await build({
    root: top, configFile: false, logLevel: 'error',
    resolve: { alias: { '~db': path.join(top, 'db'), '~': path.join(top, 'app') } },
    build: { target: 'node20', ssr: path.join(import.meta.dirname, 'request-exports/measure.ts'), outDir: path.join(folder, 'measure'), minify: false },
  });
  return path.join(folder, 'measure/measure.js');
}

interface Measured {
  rows: number;
  bytes: number;
  seconds: number;
  /** Megabytes of resident memory before the list and at most while it was written. */
  before: number;
  peak: number;
}

function measure(file: string, environment: Record<string, string>): Promise<Measured> {
  const child = spawn(process.execPath, [file], { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, ...environment } });
  let said = '';
  child.stdout.on('data', (piece: Buffer) => (said += piece.toString()));
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => (code === 0 ? resolve(JSON.parse(said) as Measured) : reject(new Error(`The measuring process ended with ${code}`))));
  });
}

/** Measures both formats; true where each kept its promise. `quick`: a tenth of the rows. */
export async function benchExports({ quick }: { quick: boolean }): Promise<boolean> {
  const rows = quick ? 10_000 : 100_000;
  mkdirSync(output, { recursive: true });
  const folder = mkdtempSync(path.join(output, 'bench-'));
  chmodSync(folder, 0o755);
  const server = await startEmbeddedPostgres({ dataDirectory: path.join(folder, 'data'), settings: { fsync: 'off', synchronous_commit: 'off' } });
  try {
    const url = server.cluster.url('postgres');
    await prepareDatabase(url, { demo: false });
    const desk = await fillQueue(url, rows);
    const file = await bundle(folder);
    const given = { DATABASE_URL: url, HUB_ID: desk.hubId, USER_ID: desk.userId, NODE_ENV: 'production', PUBLIC_URL: 'http://localhost:3000', AUTH_SECRET: 'x'.repeat(32), DATA_DIRECTORY: folder };
    const found: [string, Measured][] = [];
    for (const format of ['csv', 'xlsx']) found.push([format, await measure(file, { ...given, FORMAT: format })]);
    printTable(
      'Export of a list', ['format', 'rows', 'seconds', 'rows/s', 'file MB', 'before MB', 'peak MB'],
      found.map(([format, one]) => [format, one.rows, one.seconds, one.rows / one.seconds, one.bytes / 1024 ** 2, one.before, one.peak]),
    );
    return found
      .map(([format, one]) => printLimit(`${format}: memory that ${rows} rows take, of ${megabytesAtMost} MB`, (one.peak - one.before) / megabytesAtMost, { atMost: 1 }) && one.rows === rows)
      .every(Boolean);
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
