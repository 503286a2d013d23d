import { createHash } from 'node:crypto';
import { and, eq, inArray, isNotNull, lt, notExists, sql } from 'drizzle-orm';
import type { Database, Executor } from '~db/connect';
import { facilityPhotoFiles } from '~db/schema/hub-photos';
import { storedFiles } from '~db/schema/platform';
import { attachments } from '~db/schema/support-requests';
import { storage } from '../storage.server';
import { newStorageKey, StorageError } from './file-storage';

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

/** Keeps bytes that were made here, until something refers to them. @throws {StorageError} */
export async function storeBytes(db: Executor, uploadedBy: string, bytes: Uint8Array, { fileName, mediaType }: Pick<StoredFile, 'fileName' | 'mediaType'>): Promise<StoredFile> {
  const storageKey = await beginFile(db, uploadedBy);
  await storage().put(storageKey, once(bytes));
  const file = { storageKey, fileName, mediaType, size: bytes.byteLength, sha256: createHash('sha256').update(bytes).digest('hex') };
  await finishFile(db, file);
  return file;
}

async function* once(bytes: Uint8Array) {
  yield await Promise.resolve(bytes);
}

/** All bytes under a key, for what has to be read whole. @throws {StorageError} also where they are gone */
export async function readStored(storageKey: string): Promise<Buffer> {
  const stream = await storage().open(storageKey);
  if (!stream) throw new StorageError('A file is gone that was just written');
  const pieces: Uint8Array[] = [];
  try {
    for await (const piece of stream as AsyncIterable<Uint8Array>) pieces.push(piece);
  } catch (cause) {
    throw new StorageError('The file could not be read', { cause });
  }
  return Buffer.concat(pieces);
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
      const gone = await tx.delete(storedFiles).where(and(eq(storedFiles.storageKey, storageKey), ...unreferred(tx))).returning();
      if (gone.length > 0) await storage().remove(storageKey);
    });
  }
}

/** Nothing refers to the file: neither an attachment nor a photo. */
const unreferred = (tx: Executor) => [attachments, facilityPhotoFiles].map((table) => notExists(tx.select({ one: sql`1` }).from(table).where(eq(table.storageKey, storedFiles.storageKey))));

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
      .where(and(lt(storedFiles.createdAt, before), ...unreferred(db)))
      .limit(100);
    await discardFiles(db, old.map(({ storageKey }) => storageKey));
    total += old.length;
    if (old.length < 100) return total;
  }
}
