import { useTranslation } from '~/i18n/use-translation';
import { languageFacts, languages, type Language } from '~/i18n/languages';
import { translationStatus } from '~/i18n/localized-text';
import type { PageState } from '../content';

/** The language that a part is edited in; each with the number of its texts that want work. */
export function PageLanguages({ state, current, linkTo }: { state: PageState; current: Language; linkTo: (language: Language) => string }) {
  const { t } = useTranslation(['hub-pages']);
  const texts = Object.values(state.texts).flatMap((text) => (text ? [text] : []));
  if (Object.keys(state.texts).length === 0) return null;
  return (
    <nav aria-label={t('hub-pages:edit.languages')} className="mt-4 border-b border-line">
      <ul className="flex flex-wrap gap-x-1">
        {languages.map((language) => {
          const wanting = texts.filter((text) => ['missing', 'outdated', 'machine'].includes(translationStatus(text, language))).length;
          return (
            <li key={language}>
              <a href={linkTo(language)} aria-current={language === current ? 'page' : undefined} className="inline-flex min-h-11 items-center gap-2 border-b-2 border-transparent px-3 text-ink-basic hover:border-line-strong aria-[current]:border-brand aria-[current]:font-bold aria-[current]:text-brand">
                <span lang={languageFacts[language].tag}>{languageFacts[language].endonym}</span>
                {wanting > 0 ? <span className="text-sm font-normal text-warning">{t('hub-pages:edit.wanting', { count: wanting })}</span> : null}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
