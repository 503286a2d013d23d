import { createHash, randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Transaction } from '~db/connect';
import { idempotencyKeys } from '~db/schema/platform';
import { isId } from './ids';
import { refuse } from './responses.server';
import { failed, ok, type Result } from './result';

/** What can be stored and answered again. */
export type Stored = string | number | boolean | null | undefined | Stored[] | { [key: string]: Stored };

export interface Attempt {
  /** From the form's hidden field. */
  key: string;
  userId: string;
  /** The command, e.g. `test-zone.book`. */
  scope: string;
  /** What was sent, without the key itself: plain values and dates. */
  body: unknown;
}

/** For the hidden field of a form that creates something; rendered by its loader. */
export const newIdempotencyKey = (): string => randomUUID();

/**
 * Carries out `work` once for a key. A repetition with the same body gets the first answer again (a concurrent one waits for it);
 * with another body, or of another user or command, `key_reused`. What failed isn't kept: the same form may be sent again.
 */
export async function once<Value extends Stored, Code extends string, Details = undefined>(
  tx: Transaction,
  { key, userId, scope, body }: Attempt,
  work: () => Promise<Result<Value, Code, Details>>,
): Promise<Result<Value, Code | 'key_reused', Details>> {
  if (!isId(key)) refuse('bad_request');
  const bodyHash = createHash('sha256').update(canonical(body)).digest('hex');
  // Waits here for a transaction that holds the same key and isn't decided yet.
  const [mine] = await tx.insert(idempotencyKeys).values({ key, userId, scope, bodyHash }).onConflictDoNothing().returning({ key: idempotencyKeys.key });
  if (!mine) {
    const [first] = await tx.select().from(idempotencyKeys).where(eq(idempotencyKeys.key, key));
    const same = first?.userId === userId && first.scope === scope && first.bodyHash === bodyHash;
    return same ? ok(first.result as Value) : failed('key_reused');
  }
  const result = await work();
  if (result.ok) await tx.update(idempotencyKeys).set({ result: result.value ?? null }).where(eq(idempotencyKeys.key, key));
  else await tx.delete(idempotencyKeys).where(eq(idempotencyKeys.key, key));
  return result;
}

/** JSON with sorted keys: the same body gives the same text whatever the order of its fields. */
function canonical(body: unknown): string {
  return JSON.stringify(body, (_, value: unknown) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  ) ?? 'null';
}
