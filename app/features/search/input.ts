import { plainText } from '~/platform/text';
import { queryMaxLength, searchKinds, type SearchKind, type SearchQuery } from './search';

const isKind = (value: unknown): value is SearchKind => (searchKinds as readonly unknown[]).includes(value);
const text = plainText({ max: queryMaxLength });

/** More pages than this nobody reads: more words help further. */
export const lastPage = 50;

/** What an address asks for; `error` is why the words can't be looked for (a translation key), `text` is what was typed all the same. */
export function readSearch(query: URLSearchParams): SearchQuery & { error?: string } {
  const typed = query.get('q') ?? '';
  const [kind, page] = [query.get('kind'), Number(query.get('page') ?? 1)];
  const rest = { ...(isKind(kind) ? { kind } : {}), page: Number.isInteger(page) && page >= 1 && page <= lastPage ? page : 1 };
  if (typed.trim() === '') return { text: '', ...rest };
  const read = text.safeParse(typed);
  return read.success ? { text: read.data, ...rest } : { text: typed, ...rest, error: read.error.issues[0]?.message ?? 'validation:invalid' };
}

/** What {@link readSearch} reads, as a path within a language. */
export function searchPath(words: string, kind?: SearchKind): string {
  return `/search?${new URLSearchParams({ ...(words ? { q: words } : {}), ...(kind ? { kind } : {}) })}`;
}
