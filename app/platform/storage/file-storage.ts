import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';

/** Bytes from `start` to `end`, both included. */
export interface ByteRange {
  start: number;
  end: number;
}

/** Where uploaded files are kept. Every verb throws a {@link StorageError} where the storage itself can't. */
export interface FileStorage {
  /** Keeps a stream under a new key; when this resolves its bytes survive a power cut. Leaves nothing where the stream breaks off. */
  put(key: string, bytes: AsyncIterable<Uint8Array>): Promise<void>;
  /** The bytes, read as fast as they are taken; null when there is nothing under this key. */
  open(key: string, range?: ByteRange): Promise<Readable | null>;
  /** Removes the bytes; nothing happens when they are gone already. */
  remove(key: string): Promise<void>;
}

/** The disk is full, the bucket out of reach: not the fault of whoever sends or asks. */
export class StorageError extends Error {}

/** A key that nothing has yet. Keys are ours alone: nothing that a reader sends becomes a path. */
export function newStorageKey(): string {
  const id = randomUUID();
  return `${id.slice(0, 2)}/${id}`;
}

const keyPattern = /^[0-9a-f]{2}\/[0-9a-f-]{36}$/;

/** The key itself. @throws where it isn't one of ours */
export function checkedKey(key: string): string {
  if (!keyPattern.test(key)) throw new Error('Not a storage key');
  return key;
}

/** The stream as it is, and what made it break off: a storage then knows whose fault a failure was. */
export function watched(bytes: AsyncIterable<Uint8Array>): { stream: AsyncGenerator<Uint8Array>; failure(error: unknown): unknown } {
  let broken: { reason: unknown } | undefined;
  async function* stream() {
    try {
      yield* bytes;
    } catch (reason) {
      broken = { reason };
      throw reason;
    }
  }
  const failure = (error: unknown) => (broken ? broken.reason : new StorageError('The storage failed', { cause: error }));
  return { stream: stream(), failure };
}
