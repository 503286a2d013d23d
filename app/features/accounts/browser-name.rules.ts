// The order matters: Edge and Opera call themselves Chrome, and Chrome calls itself Safari.
const browsers = [['Edge', /\bEdg/], ['Opera', /\bOPR\//], ['Samsung Internet', /SamsungBrowser/], ['Whale', /\bWhale\//], ['Firefox', /\bFirefox\//], ['Chrome', /\bChrome\//], ['Safari', /\bSafari\//]] as const;
const systems = [['Android', /Android/], ['iOS', /iPhone|iPad/], ['Windows', /Windows/], ['macOS', /Macintosh/], ['Linux', /Linux/]] as const;

/** `Chrome · Windows`, as far as the browser says so; null where it says nothing known. */
export function browserName(userAgent: string | null): string | null {
  const find = (table: readonly (readonly [string, RegExp])[]) => table.find(([, pattern]) => pattern.test(userAgent ?? ''))?.[0];
  return [find(browsers), find(systems)].filter(Boolean).join(' · ') || null;
}
