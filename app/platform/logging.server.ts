import { DrizzleQueryError } from 'drizzle-orm';
import { pino, stdSerializers, type Logger } from 'pino';
import postgres from 'postgres';
import { environment } from './environment.server';

let root: Logger | undefined;

/** The process's log: JSON lines on standard output. Never log cookies, bodies, tokens or addresses of mail. */
export function log(): Logger {
  return (root ??= pino({ level: environment().LOG_LEVEL, base: undefined, timestamp: pino.stdTimeFunctions.isoTime, serializers: { err: withoutValues } }));
}

/**
 * An error as it is logged. That of a query names its statement and where it was asked, and what the database objected to, but neither its
 * parameters nor the row that was in the way: they are what people wrote, their addresses and tokens.
 */
export function withoutValues(error: unknown): unknown {
  if (error instanceof DrizzleQueryError) return { ...placed(error, `Failed query: ${error.query}`), cause: withoutValues(error.cause) };
  if (error instanceof postgres.PostgresError) return { ...placed(error, error.message), code: error.code, constraint: error.constraint_name };
  if (error instanceof Error && error.cause !== undefined) return { ...placed(error, error.message), cause: withoutValues(error.cause) };
  return error instanceof Error ? stdSerializers.err(error) : error;
}

/** With another message than the error's own, which is cut off its stack as well: a line of it might look like a place. */
function placed({ stack = '', message: own, constructor }: Error, message: string) {
  const frames = stack.slice(stack.indexOf(own) + own.length).split('\n').filter((line) => /^\s+at /.test(line));
  return { type: constructor.name, message, stack: [message, ...frames].join('\n') };
}
