import { spawn, type ChildProcess } from 'node:child_process';
import { Agent, request } from 'node:http';
import { fileURLToPath } from 'node:url';
import { freePort } from '../setup/server';

const top = fileURLToPath(new URL('../..', import.meta.url));

export interface PortalProcess {
  url: string;
  stop(): Promise<void>;
  /** Stands still while the work is done. */
  pausedDuring(work: () => Promise<unknown>): Promise<void>;
  /** Ends it at once, as a power cut would. */
  kill(): Promise<void>;
}

/** The portal as built, on a database that is there, with mail going to files. */
export async function startServer(databaseUrl: string, folder: string): Promise<PortalProcess> {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const child: ChildProcess = spawn(process.execPath, ['--import', 'tsx', 'app/platform/start.server.ts'], {
    cwd: top, stdio: 'ignore',
    env: {
      ...process.env, NODE_ENV: 'production', PORT: String(port), PUBLIC_URL: url, DATABASE_URL: databaseUrl, DATA_DIRECTORY: folder,
      AUTH_SECRET: 'a-secret-for-benchmarks-only-0123456789abcdef', LOG_LEVEL: 'error', RATE_LIMIT_FACTOR: '1000',
    },
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  for (const deadline = Date.now() + 180_000; ; await new Promise((resolve) => setTimeout(resolve, 200))) {
    if ((await fetch(`${url}/readyz`).catch(() => undefined))?.ok) break;
    if (child.exitCode !== null || Date.now() > deadline) throw new Error('The portal did not start');
  }
  const end = (signal: NodeJS.Signals) => async () => {
    child.kill(signal);
    await ended;
  };
  const pausedDuring = async (work: () => Promise<unknown>) => {
    child.kill('SIGSTOP');
    await work().finally(() => child.kill('SIGCONT'));
  };
  return { url, stop: end('SIGTERM'), kill: end('SIGKILL'), pausedDuring };
}

/** Connections that stay open, as a browser's do. */
const agent = new Agent({ keepAlive: true, maxSockets: 32 });

export interface Answer {
  status: number;
  location: string;
  cookies: string[];
}

/** Posts a form and reads the answer's head; the leanest client at hand, since it shares the machine with what it measures. */
export function post(url: string, path: string, fields: Record<string, string> | [string, string][], cookie = ''): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(url + path, {
      method: 'POST', agent,
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', Origin: url, 'Sec-Fetch-Site': 'same-origin', Cookie: cookie },
    });
    sent.once('error', reject);
    sent.once('response', (answer) => {
      answer.resume();
      answer.once('error', reject);
      answer.once('end', () => resolve({ status: answer.statusCode ?? 0, location: answer.headers.location ?? '', cookies: answer.headers['set-cookie'] ?? [] }));
    });
    sent.end(new URLSearchParams(fields).toString());
  });
}

/** Signs somebody in. @returns the cookie. @throws when that fails */
export async function signInAt(url: string, email: string, password: string): Promise<string> {
  const answer = await post(url, '/ko/sign-in', { email, password });
  const cookie = answer.cookies.map((one) => one.split(';')[0]).join('; ');
  if (answer.status >= 400 || !cookie) throw new Error(`Signing in answered ${answer.status}`);
  return cookie;
}
