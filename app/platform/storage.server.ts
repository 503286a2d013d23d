import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { environment } from './environment.server';

export interface StoredFile {
  key: string;
  /** Bytes. */
  size: number;
  /** Hex. */
  sha256: string;
}

/** Where uploaded files are kept. Disk for now; an S3 driver has the same three verbs. */
export interface FileStorage {
  /** Keeps the bytes; when this resolves they survive a power cut. */
  put(bytes: Uint8Array): Promise<StoredFile>;
  /** The bytes as a stream, or null when there is nothing under this key. */
  read(key: string): Promise<ReadableStream<Uint8Array> | null>;
  /** Removes the bytes; nothing happens when they are gone already. */
  remove(key: string): Promise<void>;
}

/** Keys are ours alone: nothing that a reader sends becomes a path. */
const keyPattern = /^[0-9a-f]{2}\/[0-9a-f-]{36}$/;

class DiskStorage implements FileStorage {
  constructor(readonly folder: string) {}

  async put(bytes: Uint8Array): Promise<StoredFile> {
    const id = randomUUID();
    const key = `${id.slice(0, 2)}/${id}`;
    const target = path.join(this.folder, key);
    await mkdir(path.dirname(target), { recursive: true });
    const draft = await open(`${target}.part`, 'wx', 0o600);
    try {
      await draft.writeFile(bytes);
      await draft.sync();
    } finally {
      await draft.close();
    }
    await rename(`${target}.part`, target);
    await syncFolder(path.dirname(target));
    return { key, size: bytes.byteLength, sha256: createHash('sha256').update(bytes).digest('hex') };
  }

  async read(key: string): Promise<ReadableStream<Uint8Array> | null> {
    const file = this.pathOf(key);
    const found = await stat(file).then((entry) => entry.isFile(), () => false);
    return found ? (Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>) : null;
  }

  async remove(key: string): Promise<void> {
    await rm(this.pathOf(key), { force: true });
  }

  private pathOf(key: string): string {
    if (!keyPattern.test(key)) throw new Error('Not a storage key');
    return path.join(this.folder, key);
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}

let current: FileStorage | undefined;

/** The storage of this process. */
export const storage = (): FileStorage => (current ??= new DiskStorage(path.join(environment().DATA_DIRECTORY, 'files')));
