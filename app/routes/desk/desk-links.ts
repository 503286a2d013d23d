import type { Language } from '~/i18n/languages';
import { localPath } from '~/i18n/links';

/** A page of the desk with what it should remember: the hub always, the rest where it is set. */
export function deskLink(language: Language, path: string, query: Record<string, string | null | undefined>): string {
  const search = new URLSearchParams(Object.entries(query).flatMap(([name, value]) => (value ? [[name, value]] : [])));
  return `${localPath(language, `/desk${path}`)}?${search.toString()}`;
}

/**
 * Whether an address of the desk is one where headquarters doesn't only look on at a hub's work: hubs' pages, bulletins, what services ask, the
 * review of experts and of the full stack's components; and the officer's own views.
 */
export const headquartersDecides = (pathname: string): boolean => /\/desk\/(?:hub|bulletins|services\/[^/]+|experts|components|views)(?:\/|$)/.test(pathname);
