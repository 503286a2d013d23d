import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { Notice } from '~/components/notice/notice';
import { pageMeta } from '~/components/page-meta/page-meta';
import { DeskUnits } from '~/features/test-zone/components/desk-units';
import { listDeskUnits } from '~/features/test-zone/desk-units.queries.server';
import { unitKinds } from '~/features/test-zone/units.input';
import { translator } from '~/i18n/instance.server';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import { db } from '~/platform/pool.server';
import { deskOf } from './desk.server';
import { deskLink } from './desk-links';

export async function loader(args: LoaderFunctionArgs) {
  const { language, hub, manages } = await deskOf(args);
  return {
    title: translator(language)('desk:resources.title'), hub: { slug: hub.slug, name: localizedString(hub.name, language) }, manages,
    units: await listDeskUnits(db, hub.id), saved: new URL(args.request.url).searchParams.has('saved'),
  };
}

export const meta = ({ data }: { data?: { title: string } }) => (data ? pageMeta({ title: data.title, hidden: true }) : []);

/** What of the hub can be booked: cards, engineers, rooms. */
export default function DeskResourcesPage() {
  const { title, hub, units, manages, saved } = useLoaderData<typeof loader>();
  const { t } = useTranslation(['desk', 'common']);
  const language = useLanguage();
  const to = (path: string, query: Record<string, string> = {}) => deskLink(language, `/resources${path}`, { hub: hub.slug, ...query });
  return (
    <div className="px-5 py-6">
      <h1 className="heading-tight text-xl font-bold text-ink">{title}</h1>
      <p className="mt-2 text-base text-ink-subtle">{t('desk:resources.intro', { hub: hub.name })}</p>
      {saved ? <Notice tone="success" live className="mt-4">{t('desk:resources.saved')}</Notice> : null}
      {unitKinds.map((kind) => (
        <DeskUnits key={kind} kind={kind} units={units.filter((unit) => unit.kind === kind)} addHref={manages ? to('/new', { kind }) : null} linkTo={(id) => to(`/${id}`)} />
      ))}
    </div>
  );
}
