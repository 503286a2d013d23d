import { useTranslation } from '~/i18n/use-translation';
import { SectionHeading } from '~/components/page-header/page-header';
import { Pagination } from '~/components/pagination/pagination';
import { localPath } from '~/i18n/links';
import { useLanguage } from '~/i18n/use-language';
import { lastPage, searchPath } from '../input';
import { searchKinds, type SearchKind, type SearchQuery, type SearchResults } from '../search';
import { SearchRows } from './search-rows';

interface SearchGroupsProps {
  query: SearchQuery;
  results: SearchResults;
  words: readonly string[];
  /** Hits on a page of one kind. */
  pageLength: number;
}

/** The kinds as links with their numbers, then what was found of each; one kind alone goes on page by page. */
export function SearchGroups({ query, results, words, pageLength }: SearchGroupsProps) {
  const { t } = useTranslation(['search']);
  const language = useLanguage();
  const to = (kind?: SearchKind) => localPath(language, searchPath(query.text, kind));
  const chosen = results.groups.find(({ kind }) => kind === query.kind);
  return (
    <>
      <KindLinks query={query} results={results} to={to} />
      {results.groups.filter(({ hits }) => hits.length > 0).map(({ kind, total, hits }) => (
        <section key={kind} aria-labelledby={`kind-${kind}`} className="mt-10">
          <SectionHeading
            id={`kind-${kind}`}
            actions={total > hits.length && !query.kind ? <a href={to(kind)} className="text-base text-link underline underline-offset-4">{t('search:more', { kind: t(`search:kind.${kind}`) })}</a> : null}
          >
            {t(`search:kind.${kind}`)} <span className="ms-1 text-base font-normal text-ink-quiet">{total}</span>
          </SectionHeading>
          <SearchRows hits={hits} words={words} />
        </section>
      ))}
      {chosen ? <Pagination page={query.page} pages={Math.min(lastPage, Math.ceil(chosen.total / pageLength))} /> : null}
    </>
  );
}

function KindLinks({ query, results, to }: { query: SearchQuery; results: SearchResults; to: (kind?: SearchKind) => string }) {
  const { t } = useTranslation(['search']);
  const numbers = new Map(results.groups.map(({ kind, total }) => [kind, total]));
  const links = [
    { key: 'all', href: to(), label: t('search:all'), total: results.total, here: query.kind === undefined },
    ...searchKinds.map((kind) => ({ key: kind, href: to(kind), label: t(`search:kind.${kind}`), total: numbers.get(kind) ?? 0, here: query.kind === kind })),
  ].filter(({ total, here }) => total > 0 || here);
  return (
    <nav aria-label={t('search:kinds')} className="mt-5">
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        {links.map(({ key, href, label, total, here }) => (
          <li key={key}>
            <a
              href={href} aria-current={here ? 'page' : undefined}
              className="flex min-h-11 items-center gap-1.5 border-b-2 border-transparent text-base text-ink-subtle hover:text-brand aria-[current]:border-brand aria-[current]:font-bold aria-[current]:text-brand"
            >
              {label} <span className="text-sm font-normal text-ink-quiet">{total}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
