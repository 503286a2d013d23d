import { useTranslation } from '~/i18n/use-translation';
import { ButtonLink } from '~/components/button/button';
import { SectionHeading } from '~/components/page-header/page-header';
import { localPath } from '~/i18n/links';
import { useLanguage } from '~/i18n/use-language';
import type { FixedPage, SearchHit, SearchQuery, SearchResults } from '../search';
import { PageLinks } from './page-links';
import { SearchGroups } from './search-groups';
import { SearchRows } from './search-rows';

export interface SearchBodyProps {
  query: SearchQuery;
  results: SearchResults;
  words: readonly string[];
  /** Pages that no table knows of and whose names hold the words. */
  pages: FixedPage[];
  /** Where to begin: for whoever looks for nothing yet, and for whoever found nothing. */
  hubs: SearchHit[];
  pageLength: number;
}

/** What stands under the search field. */
export function SearchBody({ query, results, words, pages, hubs, pageLength }: SearchBodyProps) {
  const { t } = useTranslation(['search']);
  if (query.text === '') return <Start hubs={hubs} />;
  const found = results.total + pages.length > 0;
  return (
    <>
      {found ? (
        <p className="mt-8 text-lg font-bold text-ink" role="status">{t('search:found', { count: results.total || pages.length })}</p>
      ) : (
        <p className="mt-10 text-xl font-bold text-ink" role="status">{t('search:none', { words: query.text })}</p>
      )}
      {pages.length > 0 && !query.kind ? (
        <section aria-labelledby="pages" className="mt-8">
          <SectionHeading id="pages">{t('search:pages')}</SectionHeading>
          <PageLinks pages={pages} />
        </section>
      ) : null}
      {results.total > 0 ? <SearchGroups query={query} results={results} words={words} pageLength={pageLength} /> : null}
      {results.similar.length > 0 ? (
        <section aria-labelledby="similar" className="mt-8">
          <SectionHeading id="similar">{t('search:similar')}</SectionHeading>
          <SearchRows hits={results.similar} words={[]} withKinds />
        </section>
      ) : null}
      {found ? null : <Otherwise />}
      {found || results.similar.length > 0 ? null : <Start hubs={hubs} />}
    </>
  );
}

/** What helps whoever found nothing. */
function Otherwise() {
  const { t } = useTranslation(['search', 'common']);
  const language = useLanguage();
  return (
    <div className="mt-8">
      <p className="max-w-3xl text-base text-ink-subtle">{t('search:none_text')}</p>
      <p className="mt-6 flex flex-wrap gap-2.5">
        <ButtonLink href={localPath(language, '/find-support')}>{t('common:menu.find_support')}</ButtonLink>
        <ButtonLink variant="secondary" href={localPath(language, '/services')}>{t('common:menu.services')}</ButtonLink>
      </p>
    </div>
  );
}

function Start({ hubs }: { hubs: SearchHit[] }) {
  const { t } = useTranslation(['search']);
  return (
    <section aria-labelledby="start" className="mt-12">
      <SectionHeading id="start">{t('search:start')}</SectionHeading>
      <PageLinks pages={hubs} />
    </section>
  );
}
