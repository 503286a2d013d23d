import type { Language } from '~/i18n/languages';
import { localPath } from '~/i18n/links';

/** A page of the desk with what it should remember: the hub always, the rest where it is set. */
export function deskLink(language: Language, path: string, query: Record<string, string | null | undefined>): string {
  const search = new URLSearchParams(Object.entries(query).flatMap(([name, value]) => (value ? [[name, value]] : [])));
  return `${localPath(language, `/desk${path}`)}?${search.toString()}`;
}
