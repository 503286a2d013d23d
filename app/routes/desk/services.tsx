import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { pageMeta } from '~/components/page-meta/page-meta';
import { DeskServices } from '~/features/hubs/components/desk-services';
import { listDeskServices } from '~/features/hubs/service-form.queries.server';
import { translator } from '~/i18n/instance.server';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import { db } from '~/platform/pool.server';
import { deskOf } from './desk.server';
import { deskLink } from './desk-links';

export async function loader(args: LoaderFunctionArgs) {
  const { language, hub } = await deskOf(args);
  return {
    title: translator(language)('desk:services.title'),
    hub: { slug: hub.slug, name: localizedString(hub.name, language) },
    services: await listDeskServices(db, hub.id),
  };
}

export const meta = ({ data }: { data?: { title: string } }) => (data ? pageMeta({ title: data.title, hidden: true }) : []);

/** What the hub offers, service by service. */
export default function DeskServicesPage() {
  const { title, hub, services } = useLoaderData<typeof loader>();
  const { t } = useTranslation(['desk', 'common']);
  const language = useLanguage();
  return (
    <div className="px-5 py-6">
      <h1 className="heading-tight text-xl font-bold text-ink">{title}</h1>
      <p className="mt-2 text-base text-ink-subtle">{t('desk:services.intro', { hub: hub.name })}</p>
      <DeskServices services={services} linkTo={(slug) => deskLink(language, `/services/${slug}`, { hub: hub.slug })} />
    </div>
  );
}
