import { limit } from '~/platform/rate-limits.server';
import { readForm } from '~/platform/forms.server';
import { readPictureUpload } from '~/platform/pictures/picture-upload.server';
import { sizeOfFile } from '~/platform/pictures/sizes';
import { db } from '~/platform/pool.server';
import { claimFiles, readStored, type StoredFile } from '~/platform/storage/ledger.server';
import type { Executor } from '~db/connect';
import type { PageEdit } from './content';
import type { PhotoSize } from './hub';
import { photoRefusalStatus, photoRefusalText } from './photo.rules';

/** The form's field that names a picture which came before: it stays while the form is corrected, and while its preview is looked at. */
export const storedField = 'stored';

/** Pixels in width that a picture is shown in before it is published. */
const previewWidth = 960;
const mostSizes = 4;

export interface PhotoForm {
  form: FormData;
  refused: { status: 400 | 413 | 422 | 503; error: string } | null;
}

/** Reads the form of a photo, with a picture or without. A picture that was taken in is named in {@link storedField} from then on. */
export async function readPhotoForm(request: Request, userId: string): Promise<PhotoForm> {
  if (!/^multipart\//i.test(request.headers.get('Content-Type') ?? '')) return { form: await readForm(request), refused: null };
  await limit('upload.user', userId);
  const { form, sizes, refused } = await readPictureUpload(request, userId);
  if (sizes.length > 0) {
    form.delete(storedField);
    for (const { storageKey } of sizes) form.append(storedField, storageKey);
  }
  return { form, refused: refused ? { status: photoRefusalStatus(refused.reason), error: photoRefusalText(refused.reason, refused.fileName) } : null };
}

/** The storage keys that a form names. */
export const storedKeys = (form: FormData): string[] => form.getAll(storedField).flatMap((value) => (typeof value === 'string' ? [value] : [])).slice(0, mostSizes);

/** The sizes of a picture that was taken in for this person, smallest first; null where one of them is gone or is none, or two are as wide. */
export async function claimSizes(db: Executor, userId: string, keys: string[]): Promise<{ file: StoredFile; width: number; height: number }[] | null> {
  const sizes = (await claimFiles(db, userId, keys)).flatMap((file) => {
    const size = sizeOfFile(file);
    return size ? [{ file, ...size }] : [];
  });
  const whole = sizes.length === new Set(keys).size && sizes.length === new Set(sizes.map(({ width }) => width)).size;
  return whole ? sizes.toSorted((a, b) => a.width - b.width) : null;
}

/** A picture that isn't published yet, in one size that stands in the page itself: it has no address. Empty where there is none. */
export async function draftSizes(userId: string, keys: string[]): Promise<PhotoSize[]> {
  const sizes = (await claimSizes(db, userId, keys)) ?? [];
  const shown = sizes.findLast(({ width }) => width <= previewWidth) ?? sizes[0];
  if (!shown) return [];
  const bytes = await readStored(shown.file.storageKey).catch(() => null);
  return bytes === null ? [] : [{ width: shown.width, height: shown.height, src: `data:${shown.file.mediaType};base64,${bytes.toString('base64')}` }];
}

/** An edit with the picture that came with it, where there is one. */
export const withSizes = ({ plain, ...edit }: PageEdit, sizes: PhotoSize[]): PageEdit => ({ ...edit, plain: plain.part === 'photos' ? { ...plain, sizes } : plain });
