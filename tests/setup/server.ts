import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const top = fileURLToPath(new URL('../..', import.meta.url));

/** A port that nobody listens on right now. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No port was given');
  return address.port;
}

interface Portal {
  url: string;
  /** Of the server's process. */
  pid: number;
  stop(): Promise<void>;
}

interface Options {
  dataDirectory: string;
  smtpUrl: string;
  log: NodeJS.WritableStream;
}

/**
 * Starts the portal with the very command of `npm start`, demo data and all, on a free port.
 * Each browser context plays a client of its own behind one proxy (X-Forwarded-For), so that limits meet them apart.
 */
export async function startPortal({ dataDirectory, smtpUrl, log }: Options): Promise<Portal> {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const { scripts } = z.object({ scripts: z.object({ start: z.string() }) }).parse(JSON.parse(readFileSync(`${top}/package.json`, 'utf8')));
  const { DATABASE_URL: _, ...environment } = process.env;
  const child = spawn('/bin/sh', ['-c', scripts.start], {
    cwd: top,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...environment,
      PATH: `${top}/node_modules/.bin:${process.env.PATH}`,
      NODE_ENV: 'production',
      PORT: String(port),
      PUBLIC_URL: url,
      DATA_DIRECTORY: dataDirectory,
      SMTP_URL: smtpUrl,
      TRUSTED_PROXIES: '1',
      LOG_LEVEL: 'info',
      // The map to explore is there, on our own style; no page of a test reaches the provider that a real token would be for.
      MAPBOX_ACCESS_TOKEN: `pk.${randomUUID()}`,
      MAPBOX_STYLE: 'local',
    },
  });
  let tail = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      log.write(chunk);
      tail = (tail + chunk.toString()).slice(-4_000);
    });
  }
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const kill = () => child.kill('SIGTERM');
  process.once('exit', kill);
  const stop = async () => {
    process.off('exit', kill);
    const last = setTimeout(() => child.kill('SIGKILL'), 20_000);
    child.kill('SIGTERM');
    await ended;
    clearTimeout(last);
  };
  try {
    await untilReady(url, () => child.exitCode);
  } catch (error) {
    await stop();
    throw new Error(`The portal did not start. Its last words:\n${tail}`, { cause: error });
  }
  return { url, pid: child.pid ?? 0, stop };
}

/** Waits until the portal says that it can serve; a first start makes the database and the demo data. */
async function untilReady(url: string, exitCode: () => number | null, seconds = 90): Promise<void> {
  const deadline = Date.now() + seconds * 1000;
  while (Date.now() < deadline) {
    if (exitCode() !== null) throw new Error(`It ended with ${exitCode()}`);
    const answer = await fetch(`${url}/readyz`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  throw new Error(`Not ready after ${seconds} s`);
}
