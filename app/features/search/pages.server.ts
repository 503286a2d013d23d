import { translator } from '~/i18n/instance.server';
import type { Language } from '~/i18n/languages';
import { normal, wordsOf } from './normal.rules';
import type { FixedPage } from './search';

/** Pages that no table knows of, with what each is called in the menu. */
const pages = [
  ['/', 'menu.home'], ['/hubs', 'menu.hubs'], ['/services', 'menu.services'], ['/find-support', 'menu.find_support'], ['/test-zone', 'menu.test_zone'],
  ['/programmes', 'menu.programmes'], ['/bulletins', 'menu.bulletins'], ['/experts', 'menu.experts'], ['/full-stack', 'menu.full_stack'], ['/statistics', 'menu.statistics'],
  ['/support-requests', 'person.requests'], ['/test-zone/bookings', 'person.bookings'],
  ['/account', 'person.account'], ['/sign-in', 'person.sign_in'], ['/search', 'search.open'], ['/privacy', 'footer.privacy'],
] as const;

/** All of them, called as in a language. */
export const listFixedPages = (language: Language): FixedPage[] => pages.map(([path, name]) => ({ path, title: translator(language)(`common:${name}`) }));

/** Those whose name in the language, in Korean or in English holds every word of a query; three at most. */
export function findFixedPages(text: string, language: Language): FixedPage[] {
  const words = wordsOf(text);
  if (words.length === 0) return [];
  const called = pages.filter(([, name]) => {
    const names = normal([language, 'ko' as const, 'en' as const].map((tongue) => translator(tongue)(`common:${name}`)).join(' · '));
    return words.every((word) => names.includes(word));
  });
  return called.slice(0, 3).map(([path, name]) => ({ path, title: translator(language)(`common:${name}`) }));
}
