import type { Sharp, SharpOptions } from 'sharp';
import { log } from '../logging.server';
import { maximumPixels, minimumHeight, minimumWidth, pictureWidths, type PictureSize } from './sizes';

export type PictureRefusal = 'unreadable' | 'too_many_pixels' | 'too_small' | 'busy';

export interface MadeSize extends PictureSize {
  bytes: Buffer;
}

/** How many wait at most for their turn: what comes then is told to come again. */
const mostWaiting = 4;
/** Seconds for one picture; a good one takes less than two. */
const patience = 5;
/** Proportions past which a size is narrower than its step, so that none becomes a ribbon. */
const tallest = 2;

type Library = (input: Buffer, options?: SharpOptions) => Sharp;
let loading: Promise<Library> | undefined;

/** With the first picture, not with the portal. It may read four formats and no other; one thread works, beside the one that answers. */
async function load(): Promise<Library> {
  const { default: sharp } = await import('sharp');
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({ operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer', 'VipsForeignLoadHeifBuffer'] });
  sharp.cache(false);
  sharp.concurrency(1);
  return sharp;
}

let [turn, waiting] = [Promise.resolve<unknown>(null), 0];

/**
 * A picture in each of its widths, smallest first: upright, in sRGB, without any metadata, as WebP. One at a time in a process, off the
 * event loop. What is no picture, is broken off, or is too large or too small to be one is refused by a code.
 */
export async function makeSizes(bytes: Buffer): Promise<MadeSize[] | PictureRefusal> {
  if (waiting >= mostWaiting) return 'busy';
  waiting += 1;
  const mine = turn.then(async () => make(await (loading ??= load()), bytes));
  turn = mine.catch(() => null);
  try {
    return await mine;
  } catch (error) {
    log().info({ err: error }, 'A picture could not be read');
    return 'unreadable';
  } finally {
    waiting -= 1;
  }
}

async function make(sharp: Library, bytes: Buffer): Promise<MadeSize[] | PictureRefusal> {
  // Only the header is read here, so that what is too large is told from what is broken.
  const { width: wide, height: high, autoOrient: { width, height } } = await sharp(bytes, { limitInputPixels: false }).metadata();
  if (wide * high > maximumPixels) return 'too_many_pixels';
  if (width < minimumWidth || height < minimumHeight) return 'too_small';
  const [largest = width, ...smaller] = pictureWidths(width).toReversed();
  // Decoded once; the sizes are made of the largest.
  const source = sharp(bytes, { failOn: 'error', limitInputPixels: maximumPixels });
  const { data, info } = await source.autoOrient().resize(within(largest)).flatten({ background: '#fff' }).timeout({ seconds: patience }).raw().toBuffer({ resolveWithObject: true });
  const made: MadeSize[] = [];
  for (const step of [largest, ...smaller]) {
    const encoded = await sharp(data, { raw: info }).resize(within(step)).webp({ quality: 72, effort: 4 }).timeout({ seconds: patience }).toBuffer({ resolveWithObject: true });
    made.unshift({ width: encoded.info.width, height: encoded.info.height, bytes: encoded.data });
  }
  return made;
}

const within = (width: number) => ({ width, height: width * tallest, fit: 'inside', withoutEnlargement: true }) as const;
