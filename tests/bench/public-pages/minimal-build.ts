import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

/** Builds the minimal Remix page, with the portal's own versions and flags. @returns the server build's file */
export async function buildMinimal(top: string, output: string): Promise<string> {
  const config = path.join(import.meta.dirname, 'minimal/vite.config.ts');
  const env = { ...process.env, BUILD_DIRECTORY: path.relative(top, output) };
  await promisify(execFile)(process.execPath, ['node_modules/@remix-run/dev/dist/cli.js', 'vite:build', '--config', config], { cwd: top, env });
  return path.join(output, 'server/index.js');
}
