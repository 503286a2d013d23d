import type { ErrorHelp } from '~/components/error-page/error-help';
import { translator } from '~/i18n/instance.server';
import { languageFacts, type Language } from '~/i18n/languages';
import { localPath } from '~/i18n/links';
import { db } from '~/platform/pool.server';
import { listFixedPages } from './pages.server';
import { nearestPaths, wordsOfPath } from './path.rules';
import { listSimilar } from './queries.server';

const most = 5;
/** Milliseconds that a page of an error waits for the database. */
const patience = 700;

/** What helps somebody whose address leads nowhere. Never fails: without a database there are the fixed pages. */
export async function helpForPath(pathname: string, language: Language): Promise<Omit<ErrorHelp, 'requestId'>> {
  const t = translator(language);
  const words = wordsOfPath(pathname);
  const fixed = listFixedPages(language);
  const pages = nearestPaths(pathname, fixed.map(({ path }) => path)).flatMap((path) => fixed.filter((page) => page.path === path));
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<[]>((resolve) => (timer = setTimeout(() => resolve([]), patience)));
  const things = await Promise.race([listSimilar(db, words, language, most).catch(() => []), late]);
  clearTimeout(timer);
  const nearest = [
    ...things.map(({ path, title, titleLang, kind }) => ({ href: localPath(language, path), title, lang: languageFacts[titleLang].tag, note: t(`search:kind.${kind}`) })),
    ...pages.slice(0, 2).map(({ path, title }) => ({ href: localPath(language, path), title, lang: languageFacts[language].tag })),
  ];
  return { words, nearest: nearest.slice(0, most) };
}
