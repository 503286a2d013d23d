import { db } from '~db/client.server';
import { log } from '../logging.server';
import { StorageError } from '../storage/file-storage';
import { readStored, storeBytes, type StoredFile } from '../storage/ledger.server';
import type { Refusal } from '../uploads/intake.server';
import { discard, readUpload } from '../uploads.server';
import { makeSizes, type PictureRefusal } from './make-sizes.server';
import { maximumPictureBytes, pictureKinds, pictureMediaType, sizeFileName } from './sizes';

export interface PictureUpload {
  /** The fields that are no files. */
  form: FormData;
  /** The picture in its widths, smallest first; kept for a day unless something refers to them. Empty where none came. */
  sizes: StoredFile[];
  refused: { reason: Refusal | PictureRefusal; fileName: string } | null;
}

/**
 * Reads a form that may bring a picture. It is taken in and scanned as any file; then its sizes are made, and what was sent, with all
 * that its metadata tell, is removed at once.
 * @throws a 400 page for another content type or a broken body, 413 for a body past all limits
 */
export async function readPictureUpload(request: Request, uploadedBy: string): Promise<PictureUpload> {
  const { form, files: [file], refused: [refused] } = await readUpload(request, { accept: pictureKinds, uploadedBy, maximumFileBytes: maximumPictureBytes, maximumFiles: 1 });
  if (!file) return { form, sizes: [], refused: refused ?? null };
  const sizes = await sizesOf(file, uploadedBy).finally(() => discard([file]).catch((error: unknown) => log().warn({ err: error }, 'A picture as it was sent is left to the sweep')));
  return typeof sizes === 'string' ? { form, sizes: [], refused: { reason: sizes, fileName: file.fileName } } : { form, sizes, refused: null };
}

async function sizesOf({ storageKey }: StoredFile, uploadedBy: string): Promise<StoredFile[] | Refusal | PictureRefusal> {
  try {
    const made = await makeSizes(await readStored(storageKey));
    if (typeof made === 'string') return made;
    const stored: StoredFile[] = [];
    for (const size of made) stored.push(await storeBytes(db, uploadedBy, size.bytes, { fileName: sizeFileName(size), mediaType: pictureMediaType }));
    return stored;
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    log().error({ err: error }, 'A picture could not be kept');
    return 'not_stored';
  }
}
