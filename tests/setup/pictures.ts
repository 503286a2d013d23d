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
  sharp({ create: { width, height, channels: 3, background: '#306030', noise: { type: 'gaussian', mean: 120, sigma: 30 } } }).toFormat(kind).toBuffer();

/** A few hundred kilobytes that unpack to more pixels than a process should hold. */
export const bomb = (): Promise<Buffer> => sharp({ create: { width: 9_000, height: 9_000, channels: 3, background: '#000' } }).png({ palette: true, compressionLevel: 9 }).toBuffer();
