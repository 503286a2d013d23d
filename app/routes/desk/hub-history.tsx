import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { ButtonLink } from '~/components/button/button';
import { pageMeta } from '~/components/page-meta/page-meta';
import { PageHistory } from '~/features/hubs/components/page-history';
import { listChanges } from '~/features/hubs/content.queries.server';
import { mayEditPage } from '~/features/hubs/content.rules';
import { translator } from '~/i18n/instance.server';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import { db } from '~/platform/pool.server';
import { refuse } from '~/platform/responses.server';
import { deskOf } from './desk.server';
import { deskLink } from './desk-links';

export async function loader(args: LoaderFunctionArgs) {
  const { language, actor, hub } = await deskOf(args);
  if (!mayEditPage(actor, hub.id)) refuse('forbidden');
  return {
    title: translator(language)('hub-pages:history.title'), hub: { slug: hub.slug, name: localizedString(hub.name, language), timeZone: hub.timeZone },
    ...(await listChanges(db, actor, hub.id, new URL(args.request.url).searchParams.get('before'))),
  };
}

export const meta = ({ data: loaded }: { data?: { title: string } }) => (loaded ? pageMeta({ title: loaded.title, hidden: true }) : []);

/** Who changed what of the hub's page. */
export default function DeskHubHistory() {
  const { title, hub, changes, next } = useLoaderData<typeof loader>();
  const { t } = useTranslation(['hub-pages']);
  const language = useLanguage();
  return (
    <div className="max-w-4xl px-5 py-6">
      <p className="text-sm"><a className="text-link underline underline-offset-4" href={deskLink(language, '/hub', { hub: hub.slug })}>{t('hub-pages:title')}</a></p>
      <h1 className="heading-tight mt-2 text-xl font-bold text-ink">{title}</h1>
      <PageHistory changes={changes} timeZone={hub.timeZone} place={hub.name} />
      {next ? <p className="mt-6"><ButtonLink size="small" variant="secondary" href={deskLink(language, '/hub/history', { hub: hub.slug, before: next })}>{t('hub-pages:history.earlier')}</ButtonLink></p> : null}
    </div>
  );
}
