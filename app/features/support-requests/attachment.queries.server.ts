import { and, eq, isNull, or } from 'drizzle-orm';
import { actsForFirm, type Actor } from '~/features/accounts/actor';
import { logAccess } from '~/features/privacy/commands.server';
import { isId } from '~/platform/ids';
import type { Database } from '~db/connect';
import { attachments, supportRequests } from '~db/schema/support-requests';
import { readableAsPartner } from './consortium.queries.server';
import { visibleToOfficer, whichRequest } from './queries.server';

export interface StoredAttachment {
  fileName: string;
  mediaType: string;
  size: number;
  /** Hex. */
  sha256: string;
  storageKey: string;
}

/**
 * A file to hand out, for the firm itself, its partners and for officers who may see the request; null for anyone else. Who takes it is noted in the
 * same transaction: no download without its line in the access log.
 */
export async function openAttachment(
  db: Database, actor: Actor, referenceOrId: string, attachmentId: string, ipAddress: string | null,
): Promise<StoredAttachment | null> {
  const which = whichRequest(referenceOrId);
  const scopes = [actsForFirm(actor) ? eq(supportRequests.firmId, actor.firm.id) : undefined, readableAsPartner(actor), visibleToOfficer(actor)].filter((scope) => scope !== undefined);
  if (!which || !isId(attachmentId) || scopes.length === 0) return null;
  return db.transaction(async (tx) => {
    const [found] = await tx
      .select({
        fileName: attachments.fileName, mediaType: attachments.mediaType, size: attachments.size, sha256: attachments.sha256, storageKey: attachments.storageKey,
        firmId: supportRequests.firmId,
      })
      .from(attachments)
      .innerJoin(supportRequests, eq(supportRequests.id, attachments.requestId))
      .where(and(eq(attachments.id, attachmentId), isNull(attachments.removedAt), which, or(...scopes)));
    if (!found) return null;
    const { firmId, ...file } = found;
    await logAccess(tx, { actorId: actor.userId, ipAddress, firmId, action: 'attachment.download', subjectId: attachmentId });
    return file;
  });
}
