import type { ReactNode } from 'react';
import { useTranslation } from '~/i18n/use-translation';
import { localPath } from '~/i18n/links';
import { useLanguage } from '~/i18n/use-language';
import { Footer } from './footer';
import { Header } from './header';
import { useRootData } from './root-data';

/** What stands round every page. */
export function Shell({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const data = useRootData();
  return (
    <>
      <a
        href="#content"
        className="absolute start-2 top-0 z-50 -translate-y-[110%] rounded-b-lg bg-brand px-5 py-3 font-bold text-on-brand focus:translate-y-0"
      >
        {t('shell.skip')}
      </a>
      {data?.officialSite ? (
        <p className="bg-subtle py-1.5 text-xs text-ink-subtle"><span className="page-width block">{t('shell.masthead')}</span></p>
      ) : null}
      {data?.demo ? <DemoBar /> : null}
      <Header />
      <main id="content" tabIndex={-1} className="flex grow flex-col">
        {children}
      </main>
      <Footer />
    </>
  );
}

/** Says on every page that a demonstration is not the real thing. */
function DemoBar() {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <aside aria-label={t('notice.information')} className="border-b border-line bg-warning-tint py-1.5 text-xs text-ink-basic" data-print="hide">
      <p className="page-width flex flex-wrap gap-x-3">
        <span>{t('shell.demo')}</span>
        <a href={localPath(language, '/demo-mail')} className="font-bold text-link underline underline-offset-4">
          {t('shell.demo_mail')}
        </a>
      </p>
    </aside>
  );
}
