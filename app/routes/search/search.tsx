import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { FormMessage } from '~/components/form-message/form-message';
import { PageBody, PageHeader } from '~/components/page-header/page-header';
import { pageMeta } from '~/components/page-meta/page-meta';
import { SearchField } from '~/components/search-field/search-field';
import { SearchBody } from '~/features/search/components/search-body';
import { readSearch } from '~/features/search/input';
import { wordsOf } from '~/features/search/normal.rules';
import { findFixedPages } from '~/features/search/pages.server';
import { listHubEntries, pageLength, search } from '~/features/search/queries.server';
import { translator } from '~/i18n/instance.server';
import { languageOf } from '~/i18n/route.server';
import { db } from '~/platform/pool.server';
import { limit } from '~/platform/rate-limits.server';

// Not `shared`: each address of results is asked for once or twice, and would push out pages that everybody reads.

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const t = translator(language);
  const { error, ...query } = readSearch(new URL(request.url).searchParams);
  const asked = query.text !== '' && error === undefined;
  if (asked) await limit('search.address', context.clientAddress);
  const [results, hubs] = await Promise.all([asked ? search(db, query.text, language, query) : { total: 0, groups: [], similar: [] }, listHubEntries(db, language)]);
  const page = {
    title: asked ? t('search:title_for', { words: query.text }) : t('search:title'),
    description: t('search:lead'),
    hidden: query.text !== '',
    query, error: error ?? null, results, hubs, pageLength,
    words: asked ? wordsOf(query.text) : [],
    pages: asked ? findFixedPages(query.text, language) : [],
  };
  return data(page, { status: error === undefined ? 200 : 400 });
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => (page ? pageMeta(page) : []);

/** Looks for what is in the address, in the reader's language. */
export default function Search() {
  const { query, error, ...found } = useLoaderData<typeof loader>();
  const { t } = useTranslation(['search']);
  return (
    <PageBody>
      <PageHeader title={t('search:title')} lead={query.text ? undefined : t('search:lead')} crumbs={[{ label: t('search:title') }]} />
      <div className="max-w-3xl">
        <SearchField id="search-words" label={t('search:title')} defaultValue={query.text} describedBy={error ? 'search-words-error' : undefined} invalid={error !== null} />
        <FormMessage id="search-words-error" error={error} />
      </div>
      {error ? null : <SearchBody query={query} {...found} />}
    </PageBody>
  );
}
