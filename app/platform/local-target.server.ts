/** Where a form or a sign-in may lead back to: a path of this site, never another host. Else the fallback. */
export function localTarget(wanted: string | null | undefined, fallback: string): string {
  if (!wanted || wanted.length > 1_000 || !/^\/(?![/\\])/.test(wanted) || /[\\\s]/.test(wanted)) return fallback;
  const url = new URL(wanted, 'http://local.invalid');
  return url.host === 'local.invalid' ? url.pathname + url.search + url.hash : fallback;
}
