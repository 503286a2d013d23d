import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { ButtonLink } from '~/components/button/button';
import { SectionHeading } from '~/components/page-header/page-header';
import { pageMeta } from '~/components/page-meta/page-meta';
import { KeptExpertList } from '~/features/experts/components/kept-expert-list';
import { listExpertsInReview, listKeptExperts } from '~/features/experts/keeping.queries.server';
import { isoDateIn } from '~/i18n/format';
import { translator } from '~/i18n/instance.server';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import { db } from '~/platform/pool.server';
import { deskOf } from './desk.server';
import { deskLink } from './desk-links';

export async function loader(args: LoaderFunctionArgs) {
  const { language, actor, hub, manages } = await deskOf(args);
  const [own, waiting] = await Promise.all([listKeptExperts(db, actor, hub.id), listExpertsInReview(db, actor)]);
  return {
    title: translator(language)('experts:keeping.title'), hub: { slug: hub.slug, name: localizedString(hub.name, language) }, manages,
    moderates: actor.situationRoom || actor.administrator, own, waiting, today: isoDateIn(new Date(), hub.timeZone),
  };
}

export const meta = ({ data }: { data?: { title: string } }) => (data ? pageMeta({ title: data.title, hidden: true }) : []);

/** The hub's part of the pool; for moderators what waits for their word as well. */
export default function DeskExperts() {
  const { t } = useTranslation(['experts']);
  const language = useLanguage();
  const { title, hub, own, waiting, manages, moderates, today } = useLoaderData<typeof loader>();
  const linkTo = (id: string) => deskLink(language, `/experts/${id}`, { hub: hub.slug });
  return (
    <div className="px-5 py-6">
      <div className="flex flex-wrap items-center justify-between gap-4">
        <h1 className="heading-tight text-xl font-bold text-ink">{title}</h1>
        {manages ? <ButtonLink size="small" href={linkTo('new')}>{t('experts:keeping.new')}</ButtonLink> : null}
      </div>
      {moderates ? (
        <section className="mt-6">
          <SectionHeading>{t('experts:keeping.waiting')}</SectionHeading>
          {waiting.length > 0 ? <KeptExpertList experts={waiting} today={today} linkTo={linkTo} /> : <p className="py-5 text-sm text-ink-quiet">{t('experts:keeping.nothingWaits')}</p>}
        </section>
      ) : null}
      <section className="mt-8">
        <SectionHeading>{t('experts:keeping.own', { hub: hub.name })}</SectionHeading>
        {own.length > 0 ? <KeptExpertList experts={own} today={today} linkTo={linkTo} /> : <p className="py-5 text-sm text-ink-quiet">{t('experts:keeping.none')}</p>}
      </section>
    </div>
  );
}
