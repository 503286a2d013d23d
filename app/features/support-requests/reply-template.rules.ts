/** What a reply template leaves open, written `{{firm}}`: the same names in every language. */
export const placeholders = ['firm', 'reference', 'service', 'hub', 'promise', 'officer'] as const;
export type Placeholder = (typeof placeholders)[number];
export type PlaceholderValues = Record<Placeholder, string>;

const pattern = /\{\{\s*([^{}]*?)\s*\}\}/g;
const isPlaceholder = (name: string): name is Placeholder => (placeholders as readonly string[]).includes(name);

/** Names in a text that nothing would be put in for; braces that don't close count as one. */
export function unknownPlaceholders(text: string): string[] {
  const unknown = [...text.matchAll(pattern)].map(([, name = '']) => name).filter((name) => !isPlaceholder(name));
  const rest = text.replace(pattern, '');
  return [...new Set([...unknown, ...(/\{\{|\}\}/.test(rest) ? ['{{ }}'] : [])])];
}

/** The text with its placeholders filled; a value is taken as it is, whatever it holds. */
export const fillPlaceholders = (text: string, values: PlaceholderValues): string =>
  text.replace(pattern, (whole, name: string) => (isPlaceholder(name) ? values[name] : whole));
