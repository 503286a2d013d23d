import type { ByteRange } from '../storage/file-storage';

/**
 * The one part that a reader asks for (RFC 9110, 14.2). Undefined where the whole file is due: no range, several, a form that we don't
 * know, or an `If-Range` of another version.
 */
export function askedRange(headers: Headers, size: number, etag: string | null): ByteRange | undefined | 'impossible' {
  const [, first, last] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(headers.get('Range') ?? '') ?? [];
  const condition = headers.get('If-Range');
  if (first === undefined || last === undefined || first + last === '' || (condition !== null && condition !== etag)) return undefined;
  // `-500`: the last 500 bytes.
  const range = first === '' ? { start: Math.max(0, size - Number(last)), end: size - 1 } : { start: Number(first), end: Math.min(last === '' ? size - 1 : Number(last), size - 1) };
  if (first !== '' && last !== '' && Number(last) < Number(first)) return undefined;
  return range.start <= range.end ? range : 'impossible';
}
