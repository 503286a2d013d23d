import { createHash } from 'node:crypto';
import { fileTypeFromBuffer } from 'file-type';
import { db } from '~db/client.server';
import { mediaTypeOf, type FileKind } from '../file-kinds';
import { log } from '../logging.server';
import { storage } from '../storage.server';
import { StorageError } from '../storage/file-storage';
import { beginFile, discardFiles, finishFile, type StoredFile } from '../storage/ledger.server';
import { scan, ScanError, scansFiles } from '../virus-scan.server';

export type Refusal = 'too_large' | 'empty' | 'file_type' | 'too_many' | 'infected' | 'not_scanned' | 'not_stored';

export interface IntakeRules {
  accept: readonly FileKind[];
  /** Bytes. */
  maximumBytes: number;
  uploadedBy: string | null;
}

/** Bytes at the beginning that show of what kind a file is. */
const headBytes = 16 * 1024;

class TooLarge extends Error {}

/**
 * Takes one file while it comes in: its kind shows in its first bytes, its size and SHA-256 are counted on the way to storage, a scanner
 * reads it from there. Of a file that is refused nothing stays.
 * @throws the stream's own error where it breaks off
 */
export async function takeFile(fileName: string, incoming: AsyncIterator<Uint8Array>, rules: IntakeRules): Promise<StoredFile | Refusal> {
  const head = await readHead(incoming);
  if (head.bytes.byteLength === 0) return 'empty';
  const shown = await fileTypeFromBuffer(head.bytes).catch(() => undefined);
  const mediaType = mediaTypeOf(fileName, shown?.mime, rules.accept);
  if (!mediaType) return 'file_type';
  const storageKey = await beginFile(db, rules.uploadedBy);
  try {
    const meter = measured(head, incoming, rules.maximumBytes);
    await storage().put(storageKey, meter.bytes);
    if (await isInfected(storageKey)) return await undone(storageKey, 'infected');
    const file = { storageKey, fileName, mediaType, ...meter.found() };
    await finishFile(db, file);
    return file;
  } catch (error) {
    if (error instanceof TooLarge) return undone(storageKey, 'too_large');
    if (error instanceof ScanError || error instanceof StorageError) log().error({ err: error }, 'A file could not be taken in');
    if (error instanceof ScanError) return undone(storageKey, 'not_scanned');
    // Whatever may lie there is left to the sweep: who waits isn't made to wait for a second time-out.
    if (error instanceof StorageError) return 'not_stored';
    await undone(storageKey, null);
    throw error;
  }
}

/** Removes what was written; where even that fails, the sweep will. */
async function undone<Reason>(storageKey: string, reason: Reason): Promise<Reason> {
  await discardFiles(db, [storageKey]).catch((error: unknown) => log().warn({ err: error }, 'A refused file is left to the sweep'));
  return reason;
}

async function isInfected(storageKey: string): Promise<boolean> {
  if (!scansFiles()) return false;
  const bytes = await storage().open(storageKey);
  if (!bytes) throw new StorageError('A file is gone that was just written');
  const found = await scan(bytes as AsyncIterable<Uint8Array>).finally(() => bytes.destroy());
  if (found) log().warn({ found }, 'A scanned file was refused');
  return found !== null;
}

interface Head {
  bytes: Uint8Array;
  /** Whether that was all. */
  done: boolean;
}

async function readHead(incoming: AsyncIterator<Uint8Array>): Promise<Head> {
  const pieces: Uint8Array[] = [];
  for (let length = 0; length < headBytes;) {
    const next = await incoming.next();
    if (next.done) return { bytes: Buffer.concat(pieces), done: true };
    pieces.push(next.value);
    length += next.value.byteLength;
  }
  return { bytes: Buffer.concat(pieces), done: false };
}

/** The whole stream again, counted and hashed while it passes. */
function measured({ bytes: head, done }: Head, rest: AsyncIterator<Uint8Array>, maximumBytes: number) {
  const hash = createHash('sha256');
  let size = 0;
  const count = (chunk: Uint8Array) => {
    size += chunk.byteLength;
    if (size > maximumBytes) throw new TooLarge();
    hash.update(chunk);
    return chunk;
  };
  async function* bytes() {
    yield count(head);
    if (done) return;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield count(next.value);
  }
  return { bytes: bytes(), found: () => ({ size, sha256: hash.digest('hex') }) };
}
