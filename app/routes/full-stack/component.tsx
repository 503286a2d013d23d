import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { ButtonLink } from '~/components/button/button';
import { PageBody, PageHeader } from '~/components/page-header/page-header';
import { pageMeta, type ThingAbout } from '~/components/page-meta/page-meta';
import { makerOf, type Component } from '~/features/full-stack/component';
import { ComponentMarks } from '~/features/full-stack/components/component-marks';
import { ComponentProfile } from '~/features/full-stack/components/component-profile';
import { chosenQuery, readComponentSlug } from '~/features/full-stack/input';
import { getComponent } from '~/features/full-stack/queries.server';
import { Text } from '~/features/hubs/components/text';
import { translator } from '~/i18n/instance.server';
import type { Language } from '~/i18n/languages';
import { localPath } from '~/i18n/links';
import { localizedString } from '~/i18n/localized-text';
import { languageOf } from '~/i18n/route.server';
import { useLanguage } from '~/i18n/use-language';
import { db } from '~/platform/pool.server';

export const handle = { shared: true };

export async function loader({ params }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const t = translator(language);
  const component = await getComponent(db, readComponentSlug(params.slug));
  const title = localizedString(component.name, language);
  return {
    component, title, about: aboutOf(component, language),
    description: t('full-stack:description', { kind: t(`full-stack:kind.${component.kind}.name`), maker: makerOf(component, language), name: title }),
  };
}

/** The component as schema.org knows such things. */
function aboutOf(component: Component, language: Language): ThingAbout {
  const words = { name: localizedString(component.name, language), description: localizedString(component.summary, language), ...(component.link ? { url: component.link } : {}) };
  const by = { '@type': 'Organization', name: makerOf(component, language) };
  switch (component.kind) {
    case 'chip': return { '@type': 'Product', ...words, manufacturer: by };
    case 'data_set': return { '@type': 'Dataset', ...words, creator: by };
    case 'model': return { '@type': 'SoftwareApplication', ...words, applicationCategory: 'DeveloperApplication', author: by };
    case 'service': return { '@type': 'Service', ...words, provider: by };
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data) : []);

/** One component, and the way into a package. */
export default function ComponentPage() {
  const { component, title } = useLoaderData<typeof loader>();
  const { t } = useTranslation(['full-stack']);
  const language = useLanguage();
  const { kind, slug } = component;
  return (
    <PageBody>
      <PageHeader
        title={<Text of={component.name} />}
        crumbs={[{ label: t('full-stack:title'), href: localPath(language, '/full-stack') }, { label: t(`full-stack:kind.${kind}.name`), href: localPath(language, `/full-stack?kind=${kind}`) }, { label: title }]}
        overline={<>{t(`full-stack:kind.${kind}.name`)} · <bdi>{makerOf(component, language)}</bdi> <ComponentMarks component={component} /></>}
        actions={<ButtonLink href={`${localPath(language, '/full-stack/package')}?${chosenQuery([slug])}`}>{t('full-stack:package.begin')}</ButtonLink>}
      />
      <div className="max-w-[56rem]"><ComponentProfile component={component} /></div>
    </PageBody>
  );
}
