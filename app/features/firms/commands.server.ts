import { and, eq, sql } from 'drizzle-orm';
import { ownsFirm, type FirmActor } from '~/features/accounts/actor';
import { failed, ok, type Result } from '~/platform/result';
import type { Database } from '~db/connect';
import { firms } from '~db/schema/firms';
import type { FirmDetails } from './input';

/** Changes what the firm says of itself; the registration number stays. Stale where somebody else was faster. */
export async function updateFirm(db: Database, actor: FirmActor, input: FirmDetails, at = new Date()): Promise<Result<undefined, 'not_owner' | 'stale'>> {
  if (!ownsFirm(actor)) return failed('not_owner');
  const { version, nameEn, website, productSummary, phone, ...rest } = input;
  const changed = await db
    .update(firms)
    .set({
      ...rest, nameEn: nameEn ?? null, website: website ?? null, productSummary: productSummary ?? null, phone: phone ?? null,
      version: sql`${firms.version} + 1`, updatedAt: at,
    })
    .where(and(eq(firms.id, actor.firm.id), eq(firms.version, version)))
    .returning({ id: firms.id });
  return changed.length === 1 ? ok(undefined) : failed('stale');
}
