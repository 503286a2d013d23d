import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { PageBody, PageHeader } from '~/components/page-header/page-header';
import { pageMeta } from '~/components/page-meta/page-meta';
import { Tag } from '~/components/tag/tag';
import { Ring } from '~/features/hubs/components/ring';
import { Text } from '~/features/hubs/components/text';
import { ProgrammeDetails } from '~/features/programmes/components/programme-details';
import { readProgrammeSlug } from '~/features/programmes/input';
import { getProgramme } from '~/features/programmes/queries.server';
import { translator } from '~/i18n/instance.server';
import { localPath } from '~/i18n/links';
import { localizedString } from '~/i18n/localized-text';
import { languageOf } from '~/i18n/route.server';
import { useLanguage } from '~/i18n/use-language';
import { environment } from '~/platform/environment.server';
import { unlisted } from '~/platform/pages/unlisted';
import { db } from '~/platform/pool.server';
import { refuse } from '~/platform/responses.server';

export const handle = { shared: true };

const readProgramme = (slug: string) => getProgramme(db, slug);

export async function loader({ params, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const programme = await context.kept(readProgramme, readProgrammeSlug(params.slug) ?? refuse('not_found'));
  return unlisted({
    title: localizedString(programme.title, language),
    description: translator(language)('programmes:description', { kind: translator(language)(`programmes:kind.${programme.kind}`), hub: localizedString(programme.hub.name, language) }),
    about: {
      '@type': 'Event', name: localizedString(programme.title, language), description: localizedString(programme.summary, language),
      startDate: programme.startsAt.toISOString(), endDate: programme.endsAt.toISOString(),
      eventStatus: `https://schema.org/${programme.state === 'cancelled' ? 'EventCancelled' : 'EventScheduled'}`,
      location: { '@type': 'Place', name: localizedString(programme.place, language), address: localizedString(programme.hub.name, language) },
      organizer: { '@type': 'GovernmentOrganization', name: translator(language)('common:footer.organisation'), url: environment().PUBLIC_URL },
    },
    programme,
    at: new Date(),
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data) : []);

export default function ProgrammePage() {
  const { programme, at } = useLoaderData<typeof loader>();
  const { t } = useTranslation(['programmes']);
  const language = useLanguage();
  return (
    <PageBody>
      <PageHeader
        title={<Text of={programme.title} />}
        crumbs={[{ label: t('programmes:title'), href: localPath(language, '/programmes') }, { label: localizedString(programme.title, language) }]}
        overline={<><Ring region={programme.hub.regionSlug} small /> {localizedString(programme.hub.name, language)} · {t(`programmes:kind.${programme.kind}`)} {programme.isDemo ? <Tag>{t('programmes:demo')}</Tag> : null}</>}
      />
      <ProgrammeDetails programme={programme} at={at} />
    </PageBody>
  );
}
