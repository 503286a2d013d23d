import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The top of the tree. */
export const top = fileURLToPath(new URL('../..', import.meta.url));

const running = new Set<ChildProcess>();

/** Runs a script of node with our output as its output. Resolves with the exit code, whatever it is. */
export function runNode(parameters: string[], environment: Record<string, string> = {}): Promise<number> {
  const child = spawn(process.execPath, parameters, { cwd: top, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...environment } });
  running.add(child);
  return new Promise((resolve) => {
    child.on('error', () => resolve(127));
    child.on('close', (code) => {
      running.delete(child);
      resolve(code ?? 137);
    });
  });
}

/** Ends what {@link runNode} started, and only that: politely, then after eight seconds for good. */
export async function stopEverything(): Promise<void> {
  await Promise.all(
    [...running].map(
      (child) =>
        new Promise<void>((resolve) => {
          const last = setTimeout(() => child.kill('SIGKILL'), 8_000);
          child.once('close', () => {
            clearTimeout(last);
            resolve();
          });
          child.kill('SIGTERM');
        }),
    ),
  );
}
