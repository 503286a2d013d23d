import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The server under load has a core of its own, the load another. */
const serverCore = '0';
const loadCore = '1';

/** Starts a script of ours on the servers' core. */
export async function startPinned(script: string, parameters: string[]): Promise<ChildProcess> {
  const child = spawn('taskset', ['-c', serverCore, process.execPath, '--import', 'tsx', script, ...parameters], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  await once(child, 'message');
  return child;
}

/** Pins a process that runs already, with all its threads. */
export const pinToServerCore = (pid: number) => run('taskset', ['-a', '-c', '-p', serverCore, String(pid)]);

/** Requests a second over `seconds`, by wrk with 16 connections; `unique`: each for another address. @throws when an answer isn't 2xx */
export async function requestsPerSecond(url: string, seconds: number, unique = false): Promise<number> {
  const script = unique ? ['-s', path.join(import.meta.dirname, 'unique.lua')] : [];
  const { stdout } = await run('taskset', ['-c', loadCore, 'wrk', '-t1', '-c16', `-d${seconds}s`, ...script, '-H', 'Accept-Encoding: br', url]);
  const rate = /Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1];
  if (!rate || /Non-2xx|Socket errors/.test(stdout)) throw new Error(`wrk on ${url}:\n${stdout}`);
  return Number(rate);
}

export const median = (numbers: number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
