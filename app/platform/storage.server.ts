import path from 'node:path';
import { environment } from './environment.server';
import { DiskStorage } from './storage/disk.server';
import type { FileStorage } from './storage/file-storage';
import { S3Storage } from './storage/s3.server';
import { s3Address } from './storage/settings';

let current: FileStorage | undefined;

/** The storage of this process: the bucket that STORAGE_URL names, else the disk. */
export function storage(): FileStorage {
  const { STORAGE_URL, DATA_DIRECTORY } = environment();
  const bucket = STORAGE_URL ? s3Address(STORAGE_URL) : null;
  return (current ??= bucket ? new S3Storage(bucket) : new DiskStorage(path.join(DATA_DIRECTORY, 'files')));
}
