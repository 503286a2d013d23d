import { and, eq, isNull } from 'drizzle-orm';
import { canManage, type Actor } from '~/features/accounts/actor';
import type { LocalizedText } from '~/i18n/localized-text';
import { failed, ok, type Result } from '~/platform/result';
import type { Executor } from '~db/connect';
import { hubServices, services } from '~db/schema/hubs';

export interface OfferInput {
  hubId: string;
  slug: string;
  /** The version that the sender saw; 0 where the hub never offered the service. */
  version: number;
  offered: boolean;
  /** Minutes of the hub's working time; null where the service's targets hold. */
  targets: { firstReplyMinutes: number; decisionMinutes: number } | null;
  note: LocalizedText | null;
}

/**
 * Sets whether and on what terms a hub offers a service. Requests that were filed keep the times that they were promised.
 * `not_found` for whoever doesn't manage the hub; `stale` where a colleague changed it since.
 */
export function changeOffer(db: Executor, actor: Actor, input: OfferInput, at = new Date()): Promise<Result<{ version: number }, 'not_found' | 'stale'>> {
  const { hubId, version, offered, targets, note } = input;
  return db.transaction(async (tx) => {
    const [service] = await tx.select({ id: services.id }).from(services).where(and(eq(services.slug, input.slug), isNull(services.retiredAt)));
    if (!service || !canManage(actor, hubId)) return failed('not_found');
    const terms = {
      firstReplyMinutes: targets?.firstReplyMinutes ?? null, decisionMinutes: targets?.decisionMinutes ?? null, note, retiredAt: offered ? null : at, version: version + 1,
    };
    const mine = and(eq(hubServices.hubId, hubId), eq(hubServices.serviceId, service.id));
    const changed = version === 0
      ? await tx.insert(hubServices).values({ hubId, serviceId: service.id, ...terms }).onConflictDoNothing().returning({ version: hubServices.version })
      : await tx.update(hubServices).set(terms).where(and(mine, eq(hubServices.version, version))).returning({ version: hubServices.version });
    const [row] = changed;
    return row ? ok(row) : failed('stale');
  });
}
