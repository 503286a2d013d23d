import { spawn } from 'node:child_process';
import { top } from './source-files';

/**
 * Runs a command-line tool of `node_modules/.bin` in a folder (the top of the tree), without a terminal.
 * Resolves with its exit code and what it printed, colours taken out; it never throws for a failing tool.
 */
export async function runTool(name: string, parameters: string[], seconds = 290, folder = top): Promise<{ code: number; output: string }> {
  const tool = spawn(`${top}/node_modules/.bin/${name}`, parameters, {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', NODE_OPTIONS: '' },
  });
  let output = '';
  tool.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  tool.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const deadline = setTimeout(() => tool.kill('SIGKILL'), seconds * 1000);
  const code = await new Promise<number>((resolve) => {
    tool.on('error', (error) => {
      output += error.message;
      resolve(127);
    });
    tool.on('close', (status) => resolve(status ?? 137));
  });
  clearTimeout(deadline);
  return { code, output: output.trim() };
}
