import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { PageBody, PageHeader } from '~/components/page-header/page-header';
import { pageMeta } from '~/components/page-meta/page-meta';
import { BulletinDetails } from '~/features/bulletins/components/bulletin-details';
import { bulletinPath, readBulletinSlug, readCountry } from '~/features/bulletins/input';
import { getBulletin } from '~/features/bulletins/queries.server';
import { Text } from '~/features/hubs/components/text';
import { localPath } from '~/i18n/links';
import { localizedString } from '~/i18n/localized-text';
import { languageOf } from '~/i18n/route.server';
import { useLanguage } from '~/i18n/use-language';
import { db } from '~/platform/pool.server';

export const handle = { shared: true };

export async function loader({ params }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const bulletin = await getBulletin(db, readCountry(params.country), readBulletinSlug(params.slug));
  const [title, description] = [localizedString(bulletin.title, language), localizedString(bulletin.summary, language)];
  return {
    title,
    description,
    about: {
      '@type': 'Article',
      headline: title,
      description,
      dateModified: bulletin.updatedAt.toISOString(),
      about: { '@type': 'Legislation', name: bulletin.originalTitle },
    },
    bulletin,
    at: new Date(),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data) : []);

export default function BulletinPage() {
  const { bulletin, at } = useLoaderData<typeof loader>();
  const { t } = useTranslation(['bulletins']);
  const language = useLanguage();
  const country = {
    label: t(`bulletins:country.${bulletin.country}`),
    href: localPath(language, bulletinPath({ country: bulletin.country })),
  };
  return (
    <PageBody>
      <PageHeader
        title={<Text of={bulletin.title} />}
        crumbs={[
          { label: t('bulletins:title'), href: localPath(language, '/bulletins') },
          country,
          { label: localizedString(bulletin.title, language) },
        ]}
      />
      <BulletinDetails bulletin={bulletin} at={at} />
    </PageBody>
  );
}
