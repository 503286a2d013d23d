import { expect, inject } from 'vitest';

export interface Attack {
  path: string;
  method?: string;
  headers?: Record<string, string>;
  body?: string | Uint8Array<ArrayBuffer>;
}

/** Sends one request as a stranger. A connection that the server cuts off counts as a refusal. */
export async function attack({ path, method = 'GET', headers = {}, body }: Attack): Promise<{ status: number; text: string }> {
  try {
    const response = await fetch(inject('portal') + path, { method, headers, body, redirect: 'manual', signal: AbortSignal.timeout(20_000) });
    return { status: response.status, text: await response.text() };
  } catch (error) {
    const cause = error instanceof Error ? error.cause : undefined;
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(error);
    if (/ECONNRESET|EPIPE|UND_ERR_SOCKET/.test(code)) return { status: 400, text: '' };
    throw error;
  }
}

/** Goes through a list, four at a time: while the portal writes one page, the database is asked for another. */
export async function severalAtOnce<T>(list: Iterable<T>, each: (one: T) => Promise<void>): Promise<void> {
  const rest = list[Symbol.iterator]();
  const goOn = async () => {
    for (let next = rest.next(); !next.done; next = rest.next()) await each(next.value);
  };
  await Promise.all([goOn(), goOn(), goOn(), goOn()]);
}

/** What no answer may tell: places in the code, the driver's words, statements. */
const inside = /\bat [\w.<>$ ]+ \(?(?:file:|node:|\/)[^\s)]+:\d+|node_modules\/|PostgresError|DrizzleQueryError|Failed query:/;

/** The answer is a refusal or a page, never a fault of ours, and tells nothing of what is inside. */
export async function expectAnswered(attempt: Attack, allowed: (status: number) => boolean = (status) => status < 500): Promise<void> {
  const { status, text } = await attack(attempt);
  const what = `${attempt.method ?? 'GET'} ${attempt.path.slice(0, 120)} → ${status}`;
  expect(allowed(status), what).toBe(true);
  expect(inside.exec(text)?.[0], `${what} tells what is inside`).toBeUndefined();
}
