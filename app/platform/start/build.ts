import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

const stampFile = 'build/.sources';
/** All that the build is made of. */
const sources = ['app', 'db', 'locales', 'public', 'package-lock.json', 'remix.config.js', 'tsconfig.json', 'vite.config.ts'];

/** Builds unless the build is of exactly these sources. @returns whether it had to */
export async function buildIfNeeded(top: string, announce: () => void): Promise<boolean> {
  const stamp = path.join(top, stampFile);
  const now = await digest(top);
  if ((await readFile(stamp, 'utf8').catch(() => '')) === now) return false;
  announce();
  // Gone while building: a kill in between means building again.
  await rm(stamp, { force: true });
  await run(top, ['node_modules/@remix-run/dev/dist/cli.js', 'vite:build']);
  await writeFile(stamp, now);
  return true;
}

async function digest(top: string): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  for (const source of sources) {
    for (const file of await filesOf(path.join(top, source))) {
      hash.update(path.relative(top, file)).update(await readFile(file));
    }
  }
  return hash.digest('hex');
}

async function filesOf(target: string): Promise<string[]> {
  const entries = await readdir(target, { withFileTypes: true, recursive: true }).catch(() => undefined);
  if (!entries) return [target];
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath ?? entry.path, entry.name)).sort();
}

function run(cwd: string, parameters: string[]): Promise<void> {
  const child = spawn(process.execPath, parameters, { cwd, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NODE_ENV: 'production' } });
  // Shown only when it fails: a stranger should not have to wonder about a bundler's remarks.
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(`${output}\nThe build failed.`))));
  });
}
