import { and, eq, isNull } from 'drizzle-orm';
import type { FirmActor } from '~/features/accounts/actor';
import { failed, ok, type Result } from '~/platform/result';
import { maximumFiles } from '~/platform/upload-limits';
import type { Executor, Transaction } from '~db/connect';
import { attachments, supportRequests } from '~db/schema/support-requests';

/** A file whose bytes are checked and in storage. */
export interface NewFile {
  documentKey: string;
  fileName: string;
  mediaType: string;
  /** Bytes. */
  size: number;
  sha256: string;
  storageKey: string;
}

/**
 * Adds files to a request whose row the caller holds. False, and nothing added, where it would have more than {@link maximumFiles}.
 * The same bytes for the same document count once.
 */
export async function insertFiles(tx: Transaction, actor: FirmActor, requestId: string, files: NewFile[], at: Date): Promise<boolean> {
  if (files.length === 0) return true;
  const present = await tx
    .select({ sha256: attachments.sha256, documentKey: attachments.documentKey })
    .from(attachments)
    .where(and(eq(attachments.requestId, requestId), isNull(attachments.removedAt)));
  const fresh = files.filter(
    (file, i) =>
      !present.some((other) => other.sha256 === file.sha256 && other.documentKey === file.documentKey) &&
      files.findIndex((other) => other.sha256 === file.sha256 && other.documentKey === file.documentKey) === i,
  );
  if (present.length + fresh.length > maximumFiles) return false;
  if (fresh.length > 0) await tx.insert(attachments).values(fresh.map((file) => ({ ...file, requestId, uploadedBy: actor.userId, createdAt: at })));
  return true;
}

/** Adds files to a draft. The caller removes from storage what was refused. */
export async function attach(
  db: Executor, actor: FirmActor, input: { requestId: string; files: NewFile[] }, at = new Date(),
): Promise<Result<{ added: number }, 'not_found' | 'not_allowed' | 'too_many_files'>> {
  return db.transaction(async (tx) => {
    const state = await lockState(tx, actor, input.requestId);
    if (!state) return failed('not_found');
    if (state !== 'draft') return failed('not_allowed');
    const added = await insertFiles(tx, actor, input.requestId, input.files, at);
    return added ? ok({ added: input.files.length }) : failed('too_many_files');
  });
}

/** Takes a file out of a draft. The bytes stay until the retention job, so that a mistake can be mended by hand. */
export async function removeAttachment(
  db: Executor, actor: FirmActor, input: { requestId: string; attachmentId: string }, at = new Date(),
): Promise<Result<null, 'not_found' | 'not_allowed'>> {
  return db.transaction(async (tx) => {
    const state = await lockState(tx, actor, input.requestId);
    if (!state) return failed('not_found');
    if (state !== 'draft') return failed('not_allowed');
    const [removed] = await tx
      .update(attachments)
      .set({ removedAt: at })
      .where(and(eq(attachments.id, input.attachmentId), eq(attachments.requestId, input.requestId), isNull(attachments.removedAt)))
      .returning({ id: attachments.id });
    return removed ? ok(null) : failed('not_found');
  });
}

async function lockState(tx: Transaction, actor: FirmActor, requestId: string) {
  const [row] = await tx
    .select({ state: supportRequests.state })
    .from(supportRequests)
    .where(and(eq(supportRequests.id, requestId), eq(supportRequests.firmId, actor.firm.id)))
    .for('update');
  return row?.state ?? null;
}
