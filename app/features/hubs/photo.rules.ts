import { maximumPictureBytes, maximumPixels, minimumHeight, minimumWidth, pictureKinds } from '~/platform/pictures/sizes';

/** Photos of one facility. */
export const mostPhotos = 6;

/** Why a picture isn't taken: the codes of the upload, and of the making of its sizes. */
export type PhotoRefusal =
  | 'too_large' | 'empty' | 'file_type' | 'too_many' | 'infected' | 'not_scanned' | 'not_stored' | 'unreadable' | 'too_many_pixels' | 'too_small' | 'busy';

const parameters: Partial<Record<PhotoRefusal, Record<string, string>>> = {
  too_large: { max: String(maximumPictureBytes / 1024 / 1024) },
  file_type: { types: pictureKinds.join(', ').toUpperCase() },
  too_many_pixels: { max: String(maximumPixels / 1_000_000) },
  too_small: { width: String(minimumWidth), height: String(minimumHeight) },
};

// No key may end like a plural form.
const keys: Partial<Record<PhotoRefusal, string>> = { too_many: 'count' };

/** Why a picture isn't taken, as a translation key with parameters. */
export function photoRefusalText(reason: PhotoRefusal, file: string): string {
  const key = `hub-pages:photo.refused.${keys[reason] ?? reason}`;
  return `${key}?${new URLSearchParams({ file, ...parameters[reason] })}`;
}

/** A facility has as many photos as it may. */
export const tooManyPhotos = ['hub-pages:photo.full', `max=${mostPhotos}`].join('?');

/** The status to answer a refused picture with: too large, ours is the trouble, no picture that can be shown, else no picture at all. */
export function photoRefusalStatus(reason: PhotoRefusal): 400 | 413 | 422 | 503 {
  if (reason === 'too_large') return 413;
  if (reason === 'not_scanned' || reason === 'not_stored' || reason === 'busy') return 503;
  return reason === 'unreadable' || reason === 'too_many_pixels' || reason === 'too_small' ? 422 : 400;
}

/** The name of a public file out of its address; null for whatever can be none. */
export const readPhotoName = (value: string | undefined): string | null => (value && /^[0-9a-f]{64}\.(webp|avif)$/.test(value) ? value : null);
