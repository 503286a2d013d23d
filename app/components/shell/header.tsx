import { useTranslation } from '~/i18n/use-translation';
import { LanguageSwitcher } from '~/components/language-switcher/language-switcher';
import { localPath } from '~/i18n/links';
import { useLanguage } from '~/i18n/use-language';
import { DisplaySettings } from './display-settings';
import { HeaderSearch } from './header-search';
import { Logo } from './logo';
import { FoldedMenu, MainMenu } from './main-menu';
import { PersonMenu } from './person-menu';
import { useRootData } from './root-data';

/** Logo, menu, search, language, display, person: in the order of KRDS. */
export function Header() {
  const { t } = useTranslation();
  const language = useLanguage();
  // An officer's menu is longer, and officers know where they are.
  const isOfficer = useRootData()?.actor?.isOfficer ?? false;
  return (
    <header role="banner" className="relative z-20 border-b border-line bg-surface">
      <div className="page-width flex min-h-16 flex-wrap items-center gap-x-2 gap-y-1 py-2 lg:gap-x-8 lg:min-h-[4.75rem]">
        {/* Where there is no room for the line under the name it wraps out of sight, rather than the menu into a second row. */}
        <a href={localPath(language, '/')} className="flex h-10 max-w-max grow basis-28 flex-wrap items-center gap-x-2.5 overflow-hidden rounded-md py-1" aria-label={t('shell.home')}>
          <Logo className="size-8 text-brand" />
          <span className="text-xl font-bold text-ink" lang="en" dir="ltr">KAIN</span>
          {isOfficer ? null : <span className="hidden text-xs leading-8 text-ink-quiet xl:inline">{t('site.tagline')}</span>}
        </a>
        <MainMenu />
        <div className="ms-auto flex flex-wrap items-center justify-end gap-x-0.5 sm:gap-x-2">
          <HeaderSearch />
          <LanguageSwitcher />
          <DisplaySettings />
          <PersonMenu />
          <FoldedMenu />
        </div>
      </div>
    </header>
  );
}
