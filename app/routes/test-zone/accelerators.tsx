import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { PageBody, PageHeader, SectionHeading } from '~/components/page-header/page-header';
import { pageMeta } from '~/components/page-meta/page-meta';
import { CompatibilityForm, CompatibilityList } from '~/features/test-zone/components/compatibility';
import { readCheckPage } from '~/features/test-zone/compatibility-page.server';
import { translator } from '~/i18n/instance.server';
import { localPath } from '~/i18n/links';
import { languageOf } from '~/i18n/route.server';
import { useLanguage } from '~/i18n/use-language';
import { db } from '~/platform/pool.server';

export async function loader({ params, request }: LoaderFunctionArgs) {
  const t = translator(languageOf(params));
  return { ...(await readCheckPage(db, new URL(request.url).searchParams)), title: t('test-zone:compatibility.title'), description: t('test-zone:compatibility.lead') };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data) : []);

/** What each accelerator is, and whether a model runs on it: asked before anything is booked. */
export default function Accelerators() {
  const { t } = useTranslation(['test-zone', 'common']);
  const language = useLanguage();
  const page = useLoaderData<typeof loader>();
  const model = page.modelName ?? `${page.parametersB}B`;
  return (
    <PageBody>
      <PageHeader title={page.title} lead={page.description} crumbs={[{ label: t('test-zone:title'), href: localPath(language, '/test-zone') }, { label: page.title }]} />
      <CompatibilityForm values={page.values} models={page.models} />
      <section aria-labelledby="cards" className="mt-12">
        <SectionHeading id="cards">{t('test-zone:compatibility.result', { model, precision: page.values.precision.toUpperCase() })}</SectionHeading>
        <CompatibilityList cards={page.cards} precision={page.values.precision} />
        <p className="mt-4 text-sm text-ink-quiet">{t('test-zone:compatibility.thumb')}</p>
      </section>
    </PageBody>
  );
}
