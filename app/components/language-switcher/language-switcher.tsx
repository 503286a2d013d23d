import { useLocation } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { Icon } from '~/components/icon/icon';
import { HeaderMenu, menuItemClass } from '~/components/shell/header-menu';
import { languageFacts, languages } from '~/i18n/languages';
import { inLanguage } from '~/i18n/links';
import { useLanguage } from '~/i18n/use-language';

/** The same page, query included, in the other languages; no flags, no codes. */
export function LanguageSwitcher() {
  const { t } = useTranslation();
  const current = useLanguage();
  const { pathname, search } = useLocation();
  return (
    <HeaderMenu
      wide
      label={t('language.label')}
      summary={
        <>
          <Icon name="globe" />
          <span className="max-sm:sr-only">{languageFacts[current].endonym}</span>
        </>
      }
    >
      <ul>
        {languages.map((language) => (
          <li key={language}>
            <a
              href={inLanguage(language, pathname, search)}
              lang={languageFacts[language].tag}
              hrefLang={languageFacts[language].tag}
              aria-current={language === current ? 'true' : undefined}
              className={menuItemClass}
            >
              <span className="grow">
                <bdi>{languageFacts[language].endonym}</bdi>
                {language === current ? null : (
                  <span lang={languageFacts[current].tag} className="text-sm text-ink-quiet"> ({t(`language.name.${language}`)})</span>
                )}
              </span>
              {language === current ? <Icon name="check" /> : null}
            </a>
          </li>
        ))}
      </ul>
    </HeaderMenu>
  );
}
