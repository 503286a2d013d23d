import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { ButtonLink } from '~/components/button/button';
import { DefinitionList } from '~/components/definition-list/definition-list';
import { PageBody, PageHeader } from '~/components/page-header/page-header';
import { pageMeta } from '~/components/page-meta/page-meta';
import { Tag } from '~/components/tag/tag';
import { findAcceleratorFacts } from '~/features/test-zone/accelerators.queries.server';
import { formatIsoDay } from '~/i18n/format';
import { translator } from '~/i18n/instance.server';
import { localPath } from '~/i18n/links';
import { localizedString } from '~/i18n/localized-text';
import { languageOf } from '~/i18n/route.server';
import { useLanguage } from '~/i18n/use-language';
import { db } from '~/platform/pool.server';
import { refuse } from '~/platform/responses.server';

export async function loader({ params }: LoaderFunctionArgs) {
  const t = translator(languageOf(params));
  const slug = params.slug ?? '';
  const card = (/^[a-z0-9-]{1,60}$/.test(slug) ? await findAcceleratorFacts(db, slug) : null) ?? refuse('not_found');
  const title = `${card.maker} ${card.model}`;
  return { card, title, description: t('test-zone:accelerator.description', { name: title, memory: card.memoryGb, sdk: card.sdk }) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data) : []);

/** What one accelerator is: memory, software, precisions, what runs on it, which hub has it, and how sure that is. */
export default function AcceleratorPage() {
  const { t } = useTranslation(['test-zone', 'common']);
  const language = useLanguage();
  const { card, title } = useLoaderData<typeof loader>();
  const latin = (text: string) => <bdi dir="ltr">{text}</bdi>;
  const compiles = () => {
    if (!card.compilesAhead) return t('test-zone:accelerator.compile_no');
    return card.compiledFormat ? t('test-zone:accelerator.compile_yes_to', { sdk: card.sdk, format: card.compiledFormat }) : t('test-zone:accelerator.compile_yes', { sdk: card.sdk });
  };
  const items = [
    { term: t('test-zone:accelerator.memory'), value: latin(`${card.memoryGb} GB`) },
    ...(card.bandwidthGbs ? [{ term: t('test-zone:accelerator.bandwidth'), value: latin(`${card.bandwidthGbs.toLocaleString('en')} GB/s`) }] : []),
    { term: t('test-zone:accelerator.precisions'), value: latin(card.precisions.join(', ')) },
    { term: t('test-zone:accelerator.sdk'), value: latin(card.sdk) },
    ...(card.frameworks.length > 0 ? [{ term: t('test-zone:accelerator.frameworks'), value: latin(card.frameworks.join(', ')) }] : []),
    { term: t('test-zone:accelerator.compile'), value: compiles() },
    { term: t('test-zone:accelerator.trains'), value: t(card.trains ? 'test-zone:accelerator.trains_yes' : 'test-zone:accelerator.trains_no') },
    { term: t('test-zone:accelerator.language_models'), value: t(card.languageModels ? 'test-zone:accelerator.language_models_yes' : 'test-zone:accelerator.language_models_no') },
    { term: t('test-zone:accelerator.hubs'), value: card.hubs.length > 0 ? card.hubs.map(({ name, count }) => t('test-zone:compatibility.hub_has', { hub: localizedString(name, language), number: count })).join(' · ') : t('test-zone:compatibility.nowhere') },
    { term: t('test-zone:accelerator.source'), value: <><bdi>{card.source}</bdi> · {t('test-zone:accelerator.as_of', { day: formatIsoDay(language, card.asOf), year: card.asOf.slice(0, 4) })}</> },
  ];
  return (
    <PageBody>
      <PageHeader
        title={<bdi>{title}</bdi>}
        overline={<>{card.kind.toUpperCase()} {card.verified ? null : <Tag tone="warning">{t('test-zone:accelerator.unverified')}</Tag>}</>}
        crumbs={[{ label: t('test-zone:title'), href: localPath(language, '/test-zone') }, { label: t('test-zone:compatibility.title'), href: localPath(language, '/test-zone/accelerators') }, { label: title }]}
        actions={card.hubs.length > 0 ? <ButtonLink href={`${localPath(language, '/test-zone')}?accelerator=${card.slug}&count=1`}>{t('test-zone:find_time')}</ButtonLink> : undefined}
      />
      <DefinitionList variant="rows" items={items} />
    </PageBody>
  );
}
