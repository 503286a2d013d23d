import { and, eq, inArray, isNotNull, lt, notExists, sql } from 'drizzle-orm';
import type { Database, Executor } from '~db/connect';
import { storedFiles } from '~db/schema/platform';
import { attachments } from '~db/schema/support-requests';
import { storage } from '../storage.server';
import { newStorageKey } from './file-storage';

/** A file whose kind is checked and whose bytes are in storage. */
export interface StoredFile {
  fileName: string;
  mediaType: string;
  /** Bytes. */
  size: number;
  /** Hex. */
  sha256: string;
  storageKey: string;
}

/** Hours that a file may lie in storage before something refers to it. */
export const hoursUnclaimed = 24;

/** Writes a new key down before anything lies under it: what a crash leaves behind is found by {@link sweepStorage}. */
export async function beginFile(db: Executor, uploadedBy: string | null): Promise<string> {
  const storageKey = newStorageKey();
  await db.insert(storedFiles).values({ storageKey, uploadedBy });
  return storageKey;
}

/** Notes what was found out about a file that is whole and lasting. From now on whoever sent it may use it. */
export async function finishFile(db: Executor, { storageKey, ...found }: StoredFile): Promise<void> {
  await db.update(storedFiles).set(found).where(eq(storedFiles.storageKey, storageKey));
}

/** Files that a person sent and that may still be used, of those named. A sweep waits until the transaction ends. */
export async function claimFiles(tx: Executor, uploadedBy: string, storageKeys: string[]): Promise<StoredFile[]> {
  if (storageKeys.length === 0) return [];
  const rows = await tx
    .select()
    .from(storedFiles)
    .where(and(inArray(storedFiles.storageKey, storageKeys), eq(storedFiles.uploadedBy, uploadedBy), isNotNull(storedFiles.sha256)))
    .for('key share');
  return rows.flatMap(({ storageKey, fileName, mediaType, size, sha256 }) =>
    fileName === null || mediaType === null || size === null || sha256 === null ? [] : [{ storageKey, fileName, mediaType, size, sha256 }]);
}

/** Removes files that nothing refers to; used ones stay as they are. Where the bytes can't be removed now, the row stays and is swept later. */
export async function discardFiles(db: Database, storageKeys: string[]): Promise<void> {
  for (const storageKey of storageKeys) {
    await db.transaction(async (tx) => {
      // The lock first: whoever was about to refer to it is done, and seen by the second statement.
      const [row] = await tx.select({ storageKey: storedFiles.storageKey }).from(storedFiles).where(eq(storedFiles.storageKey, storageKey)).for('update');
      if (!row) return;
      const gone = await tx.delete(storedFiles).where(and(eq(storedFiles.storageKey, storageKey), notExists(referring(tx)))).returning();
      if (gone.length > 0) await storage().remove(storageKey);
    });
  }
}

const referring = (tx: Executor) => tx.select({ one: sql`1` }).from(attachments).where(eq(attachments.storageKey, storedFiles.storageKey));

/**
 * Removes every file that nothing came to refer to within {@link hoursUnclaimed} hours, a hundred at a time. May run twice or in two
 * processes at once. @returns how many it removed
 */
export async function sweepStorage(db: Database, at = new Date()): Promise<number> {
  const before = new Date(at.getTime() - hoursUnclaimed * 3_600_000);
  let total = 0;
  for (;;) {
    const old = await db
      .select({ storageKey: storedFiles.storageKey })
      .from(storedFiles)
      .where(and(lt(storedFiles.createdAt, before), notExists(referring(db))))
      .limit(100);
    await discardFiles(db, old.map(({ storageKey }) => storageKey));
    total += old.length;
    if (old.length < 100) return total;
  }
}
