import { and, eq } from 'drizzle-orm';
import type { Actor } from '~/features/accounts/actor';
import { failed, ok, type Result } from '~/platform/result';
import type { Executor, Transaction } from '~db/connect';
import { bulletins, entryChecklistItems } from '~db/schema/bulletins';
import type { ChecklistInput } from './input';
import { keptCountries } from './keeping.queries.server';
import type { BulletinCountry } from './rules';

/**
 * Adds, changes or removes a line of a country's checklist.
 * `not_found` for whoever doesn't keep the country, `stale` where a colleague changed the line since, `unknown_bulletin` for one of another country.
 */
export function changeChecklist(
  db: Executor,
  actor: Actor,
  country: BulletinCountry,
  input: ChecklistInput,
  at = new Date(),
): Promise<Result<null, 'not_found' | 'stale' | 'unknown_bulletin'>> {
  return db.transaction(async (tx) => {
    if (!(await keptCountries(tx, actor)).includes(country)) return failed('not_found');
    if (input.intent !== 'remove' && input.bulletin && !(await isOf(tx, country, input.bulletin)))
      return failed('unknown_bulletin');
    if (input.intent === 'add') {
      const { position, words, bulletin } = input;
      await tx
        .insert(entryChecklistItems)
        .values({ country, position, words, bulletinId: bulletin ?? null, createdAt: at, updatedAt: at });
      return ok(null);
    }
    const seen = and(
      eq(entryChecklistItems.id, input.id),
      eq(entryChecklistItems.country, country),
      eq(entryChecklistItems.version, input.version),
    );
    const changed =
      input.intent === 'remove'
        ? await tx.delete(entryChecklistItems).where(seen).returning({ id: entryChecklistItems.id })
        : await tx
            .update(entryChecklistItems)
            .set({
              position: input.position,
              words: input.words,
              bulletinId: input.bulletin ?? null,
              version: input.version + 1,
              updatedAt: at,
            })
            .where(seen)
            .returning({ id: entryChecklistItems.id });
    return changed.length > 0 ? ok(null) : failed('stale');
  });
}

async function isOf(tx: Transaction, country: BulletinCountry, bulletinId: string): Promise<boolean> {
  const [found] = await tx
    .select({ id: bulletins.id })
    .from(bulletins)
    .where(and(eq(bulletins.id, bulletinId), eq(bulletins.country, country)));
  return found !== undefined;
}
