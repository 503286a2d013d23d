import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { ButtonLink } from '~/components/button/button';
import { EmptyState } from '~/components/empty-state/empty-state';
import { PageBody, PageHeader } from '~/components/page-header/page-header';
import { pageMeta } from '~/components/page-meta/page-meta';
import { ownsFirm } from '~/features/accounts/actor';
import { requireFirm } from '~/features/accounts/actor.server';
import { KeptComponentList } from '~/features/full-stack/components/kept-component-list';
import { listOwnComponents } from '~/features/full-stack/keeping.queries.server';
import { translator } from '~/i18n/instance.server';
import { localPath } from '~/i18n/links';
import { languageOf } from '~/i18n/route.server';
import { useLanguage } from '~/i18n/use-language';
import { db } from '~/platform/pool.server';

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const actor = await requireFirm(request, context, language);
  return { title: translator(language)('full-stack:mine.title'), firm: actor.firm.nameKo, owner: ownsFirm(actor), components: await listOwnComponents(db, actor) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta({ title: data.title, hidden: true }) : []);

/** What the reader's firm lists, drafts too. */
export default function OwnComponents() {
  const { title, firm, owner, components } = useLoaderData<typeof loader>();
  const { t } = useTranslation(['full-stack']);
  const language = useLanguage();
  const begin = owner ? <ButtonLink href={localPath(language, '/full-stack/new')}>{t('full-stack:mine.new')}</ButtonLink> : null;
  return (
    <PageBody>
      <PageHeader
        title={title} lead={t('full-stack:mine.lead')} overline={<bdi>{firm}</bdi>} actions={components.length > 0 ? begin : null}
        crumbs={[{ label: t('full-stack:title'), href: localPath(language, '/full-stack') }, { label: title }]}
      />
      {owner ? null : <p className="mb-6 text-base text-ink-subtle">{t('full-stack:mine.ownersOnly')}</p>}
      {components.length > 0
        ? <div className="border-t-2 border-line-ink"><KeptComponentList components={components} linkTo={(id) => localPath(language, `/full-stack/${id}/edit`)} /></div>
        : <EmptyState title={t('full-stack:mine.none')} actions={begin} />}
    </PageBody>
  );
}
