import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData, useLocation } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { ButtonLink } from '~/components/button/button';
import { PageBody, PageHeader } from '~/components/page-header/page-header';
import { pageMeta } from '~/components/page-meta/page-meta';
import { ComponentFilterForm } from '~/features/full-stack/components/component-filter-form';
import { ComponentSections } from '~/features/full-stack/components/component-sections';
import { chosenQuery, readChosen, readComponentCursor, readComponentFilter } from '~/features/full-stack/input';
import { listChoices, listComponents } from '~/features/full-stack/queries.server';
import { componentKinds, type ComponentKind } from '~/features/full-stack/rules';
import { translator } from '~/i18n/instance.server';
import { localPath } from '~/i18n/links';
import { languageOf } from '~/i18n/route.server';
import { useLanguage } from '~/i18n/use-language';
import { db } from '~/platform/pool.server';

export const handle = { shared: true };

/** Entries of each kind where all are shown, and of one kind on a page of its own. */
const [ofEach, ofOne] = [8, 24];

export async function loader({ params, request }: LoaderFunctionArgs) {
  const t = translator(languageOf(params));
  const query = new URL(request.url).searchParams;
  const filter = readComponentFilter(query);
  const sections = filter.kind
    ? [listComponents(db, filter.kind, filter, readComponentCursor(query), ofOne)]
    : componentKinds.map((kind) => listComponents(db, kind, filter, null, ofEach));
  const [choices, ...shown] = await Promise.all([listChoices(db), ...sections]);
  return {
    title: t('full-stack:title'), description: t('full-stack:lead'), filter, chips: choices.chips, sections: shown, chosen: readChosen(query.getAll('c')),
    continued: filter.kind !== undefined && readComponentCursor(query) !== null,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data) : []);

/** The catalogue: what a full stack can be put together from, narrowed by what is in the address. */
export default function FullStackCatalogue() {
  const { title, description, filter, chips, sections, chosen, continued } = useLoaderData<typeof loader>();
  const { t } = useTranslation(['full-stack']);
  const { search } = useLocation();
  const language = useLanguage();
  const path = localPath(language, '/full-stack');
  const changed = (change: Record<string, string | null>) => {
    const query = new URLSearchParams(search);
    for (const [name, value] of Object.entries(change)) {
      query.delete(name);
      if (value) query.set(name, value);
    }
    return `${path}?${query.toString()}`;
  };
  const more = (kind: ComponentKind, after: string) => changed({ kind, after: filter.kind ? after : null });
  return (
    <PageBody>
      <PageHeader title={title} lead={description} crumbs={[{ label: title }]} actions={<ButtonLink variant="secondary" href={localPath(language, '/full-stack/mine')}>{t('full-stack:mine.link')}</ButtonLink>} />
      <ComponentFilterForm filter={filter} chips={chips} chosen={chosen} reset={chosen.length > 0 ? `${path}?${chosenQuery(chosen)}` : path} />
      {continued ? <p className="mt-6"><a className="text-base text-link underline underline-offset-4" href={changed({ after: null })}>{t('full-stack:fromStart')}</a></p> : null}
      <div className="mt-12"><ComponentSections sections={sections} chosen={chosen} more={more} /></div>
    </PageBody>
  );
}
