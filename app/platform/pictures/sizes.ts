/** What is taken in as a picture. No SVG: it is a document that may hold scripts. */
export const pictureKinds = ['jpg', 'png', 'webp', 'avif'] as const;

/** Bytes of a picture as it is sent; a camera's largest JPEG has some 15 MB. */
export const maximumPictureBytes = 20 * 1024 * 1024;
/** Pixels: the largest that today's phones take by themselves. More is taken for a bomb. */
export const maximumPixels = 50_000_000;
/** Pixels that a picture must have to be sharp on a small screen. */
export const minimumWidth = 480;
export const minimumHeight = 320;

/** Pixels in width that a picture is kept in, where it has as many. */
const steps = [480, 960, 1440];

/** The widths to keep a picture of `width` pixels in: the steps up to it, and its own where that is much more than the last of them. Never more than there is. */
export function pictureWidths(width: number): number[] {
  const fitting = steps.filter((step) => step <= width);
  const own = Math.min(width, steps.at(-1) ?? width);
  return own > (fitting.at(-1) ?? 0) * 1.2 ? [...fitting, own] : fitting;
}

/** A picture in one width, in pixels. */
export interface PictureSize {
  width: number;
  height: number;
}

/** The name that a size is stored under until something refers to it: what it is stands in it. */
export const sizeFileName = ({ width, height }: PictureSize): string => `picture-${width}x${height}.webp`;

/** The size that a stored file is of; null for whatever wasn't made here. */
export function sizeOfFile({ fileName, mediaType }: { fileName: string; mediaType: string }): PictureSize | null {
  const [, width, height] = /^picture-(\d{1,5})x(\d{1,5})\.webp$/.exec(fileName) ?? [];
  return mediaType === pictureMediaType && width && height ? { width: Number(width), height: Number(height) } : null;
}

/** WebP: read by every browser of the last years, and made ten times as fast as AVIF (see docs/decisions/0062). */
export const pictureMediaType = 'image/webp';
