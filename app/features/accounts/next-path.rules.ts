/**
 * Where to go after signing in: the path that was asked for if it is one of ours, else the fallback.
 * What browsers read as another host (`//evil`, `/\evil`, `/%5c` decoded, control characters) isn't ours.
 */
export function safeNextPath(next: unknown, fallback: string): string {
  if (typeof next !== 'string' || next.length > 500 || !/^\/[^/\\]/.test(next)) return fallback;
  // Browsers drop tabs and line breaks and take a backslash for a slash before they read an address.
  if (/[\u0000-\u0020\u007f\\]/.test(next)) return fallback;
  const base = 'http://kain.invalid';
  if (!URL.canParse(next, base)) return fallback;
  const url = new URL(next, base);
  return url.origin === base && !url.pathname.startsWith('//') ? url.pathname + url.search + url.hash : fallback;
}
