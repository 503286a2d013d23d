import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';

/** A picture like a photo of a camera: red on one side, blue on the other, and in its metadata who took it with what and where. */
export const photo = ({ width = 1600, height = 1200, orientation = 1, quality = 80 } = {}): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#2040c0' } })
    .composite([{ input: { create: { width: width >> 1, height, channels: 3, background: '#c03020' } }, left: 0, top: 0 }])
    .jpeg({ quality })
    .withExif({ IFD0: { Make: 'KainCamera', Artist: 'SomebodyPrivate' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '37/1 33/1 59/1', GPSLongitudeRef: 'E', GPSLongitude: '126/1 58/1 40/1' } })
    .withMetadata({ orientation })
    .toBuffer();

/** A picture in one of the kinds that are taken in. */
export const pictureAs = (kind: 'jpeg' | 'png' | 'webp' | 'avif', width = 640, height = 480): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#306030', noise: { type: 'gaussian', mean: 120, sigma: 30 } } }).toFormat(kind, { effort: kind === 'avif' ? 0 : undefined }).toBuffer();

/** A PNG of half a megabyte that unpacks to 900 million pixels. */
export function bomb(side = 30_000): Buffer {
  const chunk = (name: string, data: Buffer) => {
    const [length, sum, body] = [Buffer.alloc(4), Buffer.alloc(4), Buffer.concat([Buffer.from(name), data])];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  // One bit a pixel, grey.
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.writeUInt8(1, 8);
  const pixels = deflateSync(Buffer.alloc(side * (1 + side / 8)), { level: 1 });
  return Buffer.concat([Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]), chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]);
}
