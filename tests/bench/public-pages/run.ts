import { mkdirSync, mkdtempSync, chmodSync, createWriteStream, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildIfNeeded } from '../../../app/platform/start/build';
import { freePort, startPortal } from '../../setup/server';
import { buildMinimal } from './minimal-build';
import { median, pinToServerCore, requestsPerSecond, startPinned } from './load';

/**
 * Public pages against their yardsticks, in rounds by turns on one core, the load on the other:
 * - kept pages against a bare Express server that sends the same bytes: at least 0.8 of its rate;
 * - pages made anew against a minimal Remix page of as many bytes and elements: at least its rate.
 * Two bare servers against each other must agree within 5 %, else the machine is too noisy to tell.
 */
const here = import.meta.dirname;
const top = path.join(here, '../../..');
const rounds = Number(process.env.ROUNDS ?? 7);
const seconds = Number(process.env.SECONDS ?? 3);
const page = process.env.PAGE ?? '/ko';

const output = path.join(top, 'tests/.output');
mkdirSync(output, { recursive: true });
const folder = mkdtempSync(path.join(output, 'bench-'));
chmodSync(folder, 0o755);

async function bytesOf(url: string): Promise<Buffer> {
  const answer = await fetch(url, { headers: { 'Accept-Encoding': 'identity' } });
  return Buffer.from(await answer.arrayBuffer());
}

/** Until the page is one of the kept ones. */
async function keptPage(url: string): Promise<string> {
  const file = path.join(folder, 'page.br');
  for (let tries = 0; tries < 100; tries += 1) {
    const { request } = await import('node:http');
    const body = await new Promise<Buffer | null>((resolve, reject) => {
      request(url, { headers: { 'Accept-Encoding': 'br' } }, (answer) => {
        const pieces: Buffer[] = [];
        answer.on('data', (piece: Buffer) => pieces.push(piece));
        answer.on('end', () => resolve(answer.headers.etag ? Buffer.concat(pieces) : null));
      }).on('error', reject).end();
    });
    if (body) {
      writeFileSync(file, body);
      return file;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The page is not kept');
}

type Contestant = [name: string, url: string, unique?: boolean];

/** Rates by contestant, each measured once a round, one after the other. */
async function compete(contestants: Contestant[]): Promise<Record<string, number>> {
  const rates = new Map<string, number[]>(contestants.map(([name]) => [name, []]));
  for (const [, url, unique] of contestants) await requestsPerSecond(url, 1, unique);
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, url, unique] of contestants) rates.get(name)?.push(await requestsPerSecond(url, seconds, unique));
  }
  const medians = Object.fromEntries([...rates].map(([name, all]) => [name, median(all)]));
  for (const [name, rate] of Object.entries(medians)) console.log(`  ${name.padEnd(28)} ${rate.toFixed(0).padStart(7)} requests/s`);
  return medians;
}

function verdict(what: string, ratio: number, least: number): void {
  console.log(`  ${what}: ${ratio.toFixed(2)} (at least ${least}) ${ratio >= least ? 'reached' : 'MISSED'}`);
  if (ratio < least) process.exitCode = 1;
}

await buildIfNeeded(top, () => console.log('Building …'));
const portal = await startPortal({ dataDirectory: path.join(folder, 'data'), smtpUrl: 'smtp://127.0.0.1:9', log: createWriteStream('/dev/null') });
await pinToServerCore(portal.pid);
const servers = [];
try {
  const address = portal.url + page;
  const file = await keptPage(address);
  const html = await bytesOf(address);
  const ports = [await freePort(), await freePort(), await freePort()];
  servers.push(await startPinned(path.join(here, 'bare-express.ts'), [file, String(ports[0])]), await startPinned(path.join(here, 'bare-express.ts'), [file, String(ports[1])]));
  const [bare, control, minimal] = ports.map((port) => `http://localhost:${port}${page}`) as [string, string, string];
  for (const url of [bare, control]) if (!(await bytesOf(url)).equals(html)) throw new Error('The bodies differ');

  console.log(`${page}: ${(html.length / 1024).toFixed(1)} KB of HTML. Kept, against bare Express with the same bytes:`);
  const kept = await compete([['bare Express', bare], ['the portal', address], ['bare Express once more', control]]);
  const drift = Math.abs((kept['bare Express'] ?? 0) / (kept['bare Express once more'] ?? 1) - 1);
  console.log(`  A/A control: ${(drift * 100).toFixed(1)} % apart${drift > 0.05 ? ': TOO NOISY to tell' : ''}`);
  if (drift > 0.05) process.exitCode = 2;
  verdict('ratio', (kept['the portal'] ?? 0) / Math.min(kept['bare Express'] ?? 0, kept['bare Express once more'] ?? 0), 0.8);

  const elements = html.toString().match(/<[a-z]/g)?.length ?? 1;
  Object.assign(process.env, { NODE_ENV: 'production', ELEMENTS: String(elements), BYTES: String(html.length) });
  servers.push(await startPinned(path.join(here, 'minimal-server.ts'), [await buildMinimal(top, path.join(folder, 'minimal')), String(ports[2])]));
  console.log(`Made anew each time, against a minimal Remix page of ${((await bytesOf(minimal)).length / 1024).toFixed(1)} KB in ${elements} elements:`);
  const anew = await compete([['minimal Remix page', minimal, true], ['the portal', address, true]]);
  verdict('ratio', (anew['the portal'] ?? 0) / (anew['minimal Remix page'] ?? 1), 1);
} finally {
  for (const server of servers) server.kill();
  await portal.stop();
  rmSync(folder, { recursive: true, force: true });
}
