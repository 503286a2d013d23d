import { mkdir, open, rename, rm, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { checkedKey, StorageError, watched, type ByteRange, type FileStorage } from './file-storage';

/** Files in a folder, which several processes may share. */
export class DiskStorage implements FileStorage {
  constructor(readonly folder: string) {}

  async put(key: string, bytes: AsyncIterable<Uint8Array>): Promise<void> {
    const target = this.pathOf(key);
    const { stream, failure } = watched(bytes);
    try {
      await mkdir(path.dirname(target), { recursive: true });
      const draft = await open(`${target}.part`, 'wx', 0o600);
      try {
        for await (const chunk of stream) await draft.writeFile(chunk);
        await draft.sync();
      } finally {
        await draft.close();
      }
      await rename(`${target}.part`, target);
      await syncFolder(path.dirname(target));
    } catch (error) {
      await rm(`${target}.part`, { force: true }).catch(() => undefined);
      throw failure(error);
    }
  }

  async open(key: string, range?: ByteRange): Promise<Readable | null> {
    const handle = await open(this.pathOf(key), 'r').catch((error: NodeJS.ErrnoException): FileHandle | null => {
      if (error.code === 'ENOENT') return null;
      throw new StorageError('The file could not be opened', { cause: error });
    });
    return handle ? handle.createReadStream(range) : null;
  }

  async remove(key: string): Promise<void> {
    const target = this.pathOf(key);
    await Promise.all([target, `${target}.part`].map((file) => rm(file, { force: true }))).catch((cause: unknown) => {
      throw new StorageError('The file could not be removed', { cause });
    });
  }

  private pathOf(key: string): string {
    return path.join(this.folder, checkedKey(key));
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}
