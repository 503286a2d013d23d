import { expect, it } from 'vitest';
import { cleanFileName, mediaTypeOf } from '~/platform/file-kinds';

it.each([
  ['계획.pdf', '계획.pdf'],
  ['C:\\fakepath\\plan.pdf', 'plan.pdf'],
  ['../../etc/passwd', 'passwd'],
  ['\u202Efdp.exe', 'fdp.exe'],
  ['a\0b\n.pdf', 'ab.pdf'],
  ['...', 'file'],
  ['.pdf', 'pdf'],
  ['<img src=x>.png', '_img src=x_.png'],
  [`${'가'.repeat(300)}.pdf`, `${'가'.repeat(116)}.pdf`],
])('%j is saved as %j', (given, expected) => {
  expect(cleanFileName(given)).toBe(expected);
});

it('believes the bytes, not the name', () => {
  expect(mediaTypeOf('a.JPEG', 'image/jpeg', ['jpg'])).toBe('image/jpeg');
  expect(mediaTypeOf('a.pdf', 'application/x-msdownload', ['pdf'])).toBeNull();
  expect(mediaTypeOf('a.pdf', undefined, ['pdf'])).toBeNull();
  expect(mediaTypeOf('a.hwp', 'application/x-cfb', ['hwp'])).toBe('application/x-hwp');
  expect(mediaTypeOf('a.png', 'image/png', ['pdf'])).toBeNull();
});
