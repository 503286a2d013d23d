import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { SectionHeading } from '~/components/page-header/page-header';
import { pageMeta } from '~/components/page-meta/page-meta';
import { KeptComponentList } from '~/features/full-stack/components/kept-component-list';
import { listComponentsAtDesk } from '~/features/full-stack/keeping.queries.server';
import { translator } from '~/i18n/instance.server';
import { useLanguage } from '~/i18n/use-language';
import { db } from '~/platform/pool.server';
import { deskOf } from './desk.server';
import { deskLink } from './desk-links';

export async function loader(args: LoaderFunctionArgs) {
  const { language, actor, hub } = await deskOf(args);
  return { title: translator(language)('full-stack:title'), hub: hub.slug, ...(await listComponentsAtDesk(db, actor)) };
}

export const meta = ({ data }: { data?: { title: string } }) => (data ? pageMeta({ title: data.title, hidden: true }) : []);

/** What firms list: what waits to be read first. */
export default function DeskComponents() {
  const { t } = useTranslation(['full-stack']);
  const language = useLanguage();
  const { title, hub, waiting, others } = useLoaderData<typeof loader>();
  const linkTo = (id: string) => deskLink(language, `/components/${id}`, { hub });
  return (
    <div className="grid max-w-[56rem] gap-10 px-5 py-6">
      <div>
        <h1 className="heading-tight text-xl font-bold text-ink">{title}</h1>
        <p className="mt-2 text-sm text-ink-subtle">{t('full-stack:desk.lead')}</p>
      </div>
      <section aria-labelledby="waiting">
        <SectionHeading id="waiting">{t('full-stack:desk.waiting')}</SectionHeading>
        {waiting.length > 0 ? <KeptComponentList components={waiting} linkTo={linkTo} named /> : <p className="py-5 text-sm text-ink-quiet">{t('full-stack:desk.nothingWaits')}</p>}
      </section>
      {others.length > 0 ? (
        <section aria-labelledby="others">
          <SectionHeading id="others">{t('full-stack:desk.others')}</SectionHeading>
          <KeptComponentList components={others} linkTo={linkTo} named />
        </section>
      ) : null}
    </div>
  );
}
