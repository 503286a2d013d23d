import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { Tag } from '~/components/tag/tag';
import { pageMeta } from '~/components/page-meta/page-meta';
import { isHeadquarters } from '~/features/accounts/actor';
import { findFormDraft, getDeskService, listFormVersions } from '~/features/hubs/service-form.queries.server';
import { FormPreview } from '~/features/support-requests/components/form-preview';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import { db } from '~/platform/pool.server';
import { refuse } from '~/platform/responses.server';
import { deskOf } from './desk.server';
import { deskLink } from './desk-links';

export async function loader(args: LoaderFunctionArgs) {
  const { language, actor, hub } = await deskOf(args);
  const service = await getDeskService(db, hub.id, args.params.slug ?? '');
  const asked = new URL(args.request.url).searchParams.get('version');
  const draft = asked === 'draft' && isHeadquarters(actor) ? await findFormDraft(db, service.id) : null;
  const versions = draft ? [] : await listFormVersions(db, service.id);
  const version = versions.find((each) => asked === null || String(each.version) === asked);
  const form = draft ?? version ?? refuse('not_found');
  const { eligibility, questions, documents } = form;
  return {
    title: localizedString(service.name, language), hub: hub.slug, hubName: localizedString(hub.name, language), slug: service.slug,
    version: version?.version ?? null, form: { eligibility, questions, documents },
  };
}

export const meta = ({ data }: { data?: { title: string } }) => (data ? pageMeta({ title: data.title, hidden: true }) : []);

/** A version of the questions, or the draft of one, as firms see it. */
export default function DeskServicePreview() {
  const { title, hub, hubName, slug, version, form } = useLoaderData<typeof loader>();
  const { t } = useTranslation(['desk', 'common']);
  const language = useLanguage();
  const back = version === null ? { path: `/services/${slug}/form`, words: t('desk:form.title') } : { path: `/services/${slug}`, words: title };
  return (
    <div className="max-w-3xl px-5 py-6">
      <p className="text-sm"><a className="text-link underline underline-offset-4" href={deskLink(language, back.path, { hub })}>{back.words}</a></p>
      <h1 className="heading-tight mt-2 flex flex-wrap items-baseline gap-3 text-xl font-bold text-ink">
        {t('desk:services.preview')}
        <Tag tone={version === null ? 'information' : 'neutral'}>{version === null ? t('desk:services.drafting') : t('desk:services.versionNumber', { version })}</Tag>
      </h1>
      <p className="mt-1 mb-8 text-ink-subtle">{title}</p>
      <FormPreview form={form} hub={hubName} />
    </div>
  );
}
