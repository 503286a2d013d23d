/**
 * Where a form or a sign-in may lead back to: a path of this site, never another host. Else the fallback.
 * Browsers drop tabs and line breaks and take a backslash for a slash before they read an address.
 */
export function localTarget(wanted: unknown, fallback: string): string {
  if (typeof wanted !== 'string' || wanted.length > 1_000 || !/^\/(?![/\\])/.test(wanted) || /[\u0000-\u0020\u007f\\]/.test(wanted)) return fallback;
  const base = 'http://local.invalid';
  if (!URL.canParse(wanted, base)) return fallback;
  const url = new URL(wanted, base);
  // `/.//evil.example` becomes `//evil.example` once its dots are resolved.
  return url.origin === base && !url.pathname.startsWith('//') ? url.pathname + url.search + url.hash : fallback;
}
