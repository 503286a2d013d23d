import { pino, type Logger } from 'pino';
import { environment } from './environment.server';

let root: Logger | undefined;

/** The process's log: JSON lines on standard output. Never log cookies, bodies, tokens or addresses of mail. */
export function log(): Logger {
  return (root ??= pino({ level: environment().LOG_LEVEL, base: undefined, timestamp: pino.stdTimeFunctions.isoTime }));
}
