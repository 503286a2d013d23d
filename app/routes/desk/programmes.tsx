import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { ButtonLink } from '~/components/button/button';
import { pageMeta } from '~/components/page-meta/page-meta';
import { KeptProgrammeList } from '~/features/programmes/components/kept-programme-list';
import { listKeptProgrammes } from '~/features/programmes/keeping.queries.server';
import { translator } from '~/i18n/instance.server';
import { useLanguage } from '~/i18n/use-language';
import { db } from '~/platform/pool.server';
import { deskOf } from './desk.server';
import { deskLink } from './desk-links';

export async function loader(args: LoaderFunctionArgs) {
  const { language, actor, hub, manages } = await deskOf(args);
  return { title: translator(language)('programmes:title'), hub: hub.slug, manages, programmes: await listKeptProgrammes(db, actor, hub.id) };
}

export const meta = ({ data }: { data?: { title: string } }) => (data ? pageMeta({ title: data.title, hidden: true }) : []);

/** What the hub runs, drafts too. */
export default function DeskProgrammes() {
  const { t } = useTranslation(['programmes']);
  const language = useLanguage();
  const { title, hub, manages, programmes } = useLoaderData<typeof loader>();
  const linkTo = (id: string) => deskLink(language, `/programmes/${id}`, { hub });
  return (
    <div className="px-5 py-6">
      <div className="mb-6 flex flex-wrap items-center justify-between gap-4">
        <h1 className="heading-tight text-xl font-bold text-ink">{title}</h1>
        {manages ? <ButtonLink size="small" href={linkTo('new')}>{t('programmes:keeping.new')}</ButtonLink> : null}
      </div>
      {programmes.length > 0 ? <KeptProgrammeList programmes={programmes} linkTo={linkTo} /> : <p className="py-5 text-sm text-ink-quiet">{t('programmes:keeping.none')}</p>}
    </div>
  );
}
