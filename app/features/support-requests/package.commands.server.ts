import { and, eq, inArray } from 'drizzle-orm';
import type { FirmActor } from '~/features/accounts/actor';
import type { Language } from '~/i18n/languages';
import { localizedString, type LocalizedText } from '~/i18n/localized-text';
import { failed, ok, type Result } from '~/platform/result';
import type { Transaction } from '~db/connect';
import { acceleratorModels } from '~db/schema/accelerators';
import { consortiumRoles, requestComponents, requestPartners } from '~db/schema/consortium';
import { firms } from '~db/schema/firms';
import { components } from '~db/schema/full-stack';
import { mailPartner } from './consortium-mail.server';
import { readConsortium } from './consortium.queries.server';
import { consortiumParts, type ConsortiumRole } from './consortium.rules';
import type { RequestRow } from './change.commands.server';

interface ChosenComponent {
  id: string;
  kind: ConsortiumRole;
  name: LocalizedText;
  maker: string;
  /** Null for what the portal lists from a maker's documents. */
  firmId: string | null;
}

/** The chosen components, kept as they are until the transaction ends. `package_changed` where one isn't public any more, or two are of a kind. */
export async function holdComponents(tx: Transaction, ids: readonly string[]): Promise<Result<ChosenComponent[], 'package_changed'>> {
  if (ids.length === 0) return ok([]);
  const rows = await tx
    .select({ id: components.id, kind: components.kind, name: components.name, firmId: components.firmId, firm: firms.nameKo, maker: acceleratorModels.maker })
    .from(components)
    .leftJoin(firms, eq(firms.id, components.firmId))
    .leftJoin(acceleratorModels, eq(acceleratorModels.slug, components.acceleratorSlug))
    .where(and(inArray(components.id, [...ids]), eq(components.state, 'published')))
    .orderBy(components.id)
    .for('share', { of: components });
  if (rows.length < new Set(ids).size || new Set(rows.map(({ kind }) => kind)).size < rows.length) return failed('package_changed');
  return ok(rows.map(({ firm, maker, ...row }) => ({ ...row, maker: firm ?? maker ?? '' })));
}

/**
 * Puts a package into a draft that the transaction holds, in place of an earlier one. For a role that nobody spoke of, the component's firm is
 * invited, or the lead itself is named where the component is its own; what is settled stays, and so a repetition invites nobody twice.
 */
export async function putPackage(tx: Transaction, actor: FirmActor, request: RequestRow, chosen: readonly ChosenComponent[], language: Language, at: Date): Promise<void> {
  if (chosen.length === 0) return;
  const requestId = request.id;
  await tx.delete(requestComponents).where(eq(requestComponents.requestId, requestId));
  await tx.insert(requestComponents).values(chosen.map(({ id, kind, name, maker }) => ({ requestId, componentId: id, kind, name, maker })));
  const parts = new Map(consortiumParts(await readConsortium(tx, requestId)).map((part) => [part.role, part]));
  for (const { id: componentId, kind: role, name, firmId } of chosen) {
    const part = parts.get(role);
    if (!firmId || part?.status !== 'open' || part.declined.some(({ firm }) => firm?.id === firmId)) continue;
    if (firmId === actor.firm.id) {
      await tx.insert(consortiumRoles).values({ requestId, role, filledBy: 'lead', words: localizedString(name, language) });
      continue;
    }
    const [partner] = await tx.insert(requestPartners).values({ requestId, role, firmId, componentId, invitedBy: actor.userId, invitedAt: at }).returning();
    if (partner) await mailPartner(tx, request, partner, 'consortium_invited', language);
  }
}

/** A request that is filed again is about the same package; who brings its parts is named anew. */
export async function copyPackage(tx: Transaction, fromId: string, requestId: string): Promise<void> {
  const rows = await tx.select().from(requestComponents).where(eq(requestComponents.requestId, fromId));
  if (rows.length > 0) await tx.insert(requestComponents).values(rows.map((row) => ({ ...row, requestId })));
}
