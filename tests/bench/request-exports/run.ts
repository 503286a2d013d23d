import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { startEmbeddedPostgres } from '../../../app/platform/embedded-postgres';
import { prepareDatabase } from '../../../app/platform/prepare.server';
import { fillQueue } from './fill';

/**
 * A hub's list of 100,000 requests as CSV and as XLSX, each written in a process of its own: how long it takes, how large the file is and
 * by how much the process grows. More than 150 MB is a failure.
 */
const rows = Number(process.env.ROWS ?? 100_000);
const megabytesAtMost = 150;

const top = path.join(import.meta.dirname, '../../..');
const output = path.join(top, 'tests/.output');
mkdirSync(output, { recursive: true });
const folder = mkdtempSync(path.join(output, 'bench-'));
chmodSync(folder, 0o755);

/** The measuring process as one file, so that it holds what the portal would and no compiler. */
async function bundle(): Promise<string> {
  await build({
    root: top, configFile: false, logLevel: 'error',
    resolve: { alias: { '~db': path.join(top, 'db'), '~': path.join(top, 'app') } },
    build: { target: 'node20', ssr: path.join(import.meta.dirname, 'measure.ts'), outDir: path.join(folder, 'measure'), minify: false },
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

const server = await startEmbeddedPostgres({ dataDirectory: path.join(folder, 'data'), settings: { fsync: 'off', synchronous_commit: 'off' } });
let failed = false;
try {
  const url = server.cluster.url('postgres');
  await prepareDatabase(url, { demo: false });
  const desk = await fillQueue(url, rows);
  const file = await bundle();
  console.log(`format       rows   seconds   rows/s    file MB   before MB   peak MB   growth MB (at most ${megabytesAtMost})`);
  for (const format of ['csv', 'xlsx']) {
    const environment = { DATABASE_URL: url, FORMAT: format, HUB_ID: desk.hubId, USER_ID: desk.userId, NODE_ENV: 'production', PUBLIC_URL: 'http://localhost:3000', AUTH_SECRET: 'x'.repeat(32), DATA_DIRECTORY: folder };
    const found = await measure(file, environment);
    const growth = found.peak - found.before;
    failed ||= growth > megabytesAtMost || found.rows !== rows;
    const figures = [found.rows, found.seconds.toFixed(1), Math.round(found.rows / found.seconds), (found.bytes / 1024 ** 2).toFixed(1), found.before.toFixed(0), found.peak.toFixed(0), growth.toFixed(0)];
    console.log(`${format.padEnd(6)}${figures.map((figure) => String(figure).padStart(11)).join('')}`);
  }
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failed ? 1 : 0;
