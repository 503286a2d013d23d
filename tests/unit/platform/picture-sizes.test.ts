import { expect, test } from 'vitest';
import { pictureWidths, sizeFileName, sizeOfFile } from '~/platform/pictures/sizes';

test.each([
  [480, [480]], [500, [480]], [700, [480, 700]], [960, [480, 960]], [1_100, [480, 960]], [1_200, [480, 960, 1_200]], [1_440, [480, 960, 1_440]], [6_000, [480, 960, 1_440]],
])('a picture of %i pixels is kept in %j', (width, widths) => expect(pictureWidths(width)).toEqual(widths));

test('a stored size is told by its name and kind, and nothing else is taken for one', () => {
  const fileName = sizeFileName({ width: 960, height: 640 });
  expect(sizeOfFile({ fileName, mediaType: 'image/webp' })).toEqual({ width: 960, height: 640 });
  for (const other of [{ fileName, mediaType: 'image/png' }, { fileName: 'plan.pdf', mediaType: 'application/pdf' }, { fileName: `../${fileName}`, mediaType: 'image/webp' }]) expect(sizeOfFile(other)).toBeNull();
});
