import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { ButtonLink } from '~/components/button/button';
import { ErrorSummary } from '~/components/error-summary/error-summary';
import { Notice } from '~/components/notice/notice';
import { pageMeta } from '~/components/page-meta/page-meta';
import { isHeadquarters } from '~/features/accounts/actor';
import { FormOutline } from '~/features/hubs/components/form-outline';
import { FormPublish, FormTargets } from '~/features/hubs/components/form-publish';
import { findFormDraft, getDeskService } from '~/features/hubs/service-form.queries.server';
import { formProblems, labelOf } from '~/features/hubs/service-form.rules';
import { formatDayTime, seoulZone } from '~/i18n/format';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import { db } from '~/platform/pool.server';
import { refuse } from '~/platform/responses.server';
import { deskOf } from './desk.server';
import { deskLink } from './desk-links';
import { postForm } from './service-form-action.server';

export async function loader(args: LoaderFunctionArgs) {
  const { language, actor, hub } = await deskOf(args);
  if (!isHeadquarters(actor)) refuse('forbidden');
  const service = await getDeskService(db, hub.id, args.params.slug ?? '');
  const draft = await findFormDraft(db, service.id);
  if (!draft) throw redirect(deskLink(language, `/services/${service.slug}`, { hub: hub.slug }));
  return { title: localizedString(service.name, language), hub: hub.slug, slug: service.slug, draft };
}

export const meta = ({ data: loaded }: { data?: { title: string } }) => (loaded ? pageMeta({ title: loaded.title, hidden: true }) : []);

export async function action(args: ActionFunctionArgs) {
  const { language, actor, hub } = await deskOf(args);
  if (!isHeadquarters(actor)) refuse('forbidden');
  const slug = args.params.slug ?? '';
  const to = (path: string) => deskLink(language, `/services/${slug}${path}`, { hub: hub.slug });
  const answer = await postForm(args.request, actor, slug);
  return answer.kind === 'done' ? redirect(to(answer.path), 303) : data(answer.view, { status: answer.status });
}

/** The next version of a service's questions, while it is worked on. */
export default function DeskServiceForm() {
  const { title, hub, slug, draft } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { t } = useTranslation(['desk', 'common']);
  const language = useLanguage();
  const to = (path: string, query: Record<string, string> = {}) => deskLink(language, `/services/${slug}${path}`, { hub, ...query });
  const typed = { values: result?.values ?? null, errors: result?.errors ?? {} };
  const problems = Object.entries(typed.errors).flatMap(([name, messages]) => (messages ?? []).map((error) => ({ name, error })));
  return (
    <div className="max-w-3xl px-5 py-6">
      <p className="text-sm"><a className="text-link underline underline-offset-4" href={to('')}>{title}</a></p>
      <div className="mt-2 flex flex-wrap items-start justify-between gap-4">
        <h1 className="heading-tight text-xl font-bold text-ink">{t('desk:form.title')}</h1>
        <ButtonLink size="small" variant="secondary" href={to('/preview', { version: 'draft' })}>{t('desk:services.preview')}</ButtonLink>
      </div>
      <p className="mt-2 text-sm text-ink-subtle">
        {t('desk:form.basedOn', { version: draft.base.version })}
        {' '}
        {t('desk:form.lastChange', { name: draft.updatedBy, time: formatDayTime(language, draft.updatedAt, seoulZone) })}
      </p>
      {result?.refusal ? (
        <Notice tone="warning" live className="mt-4" title={t(`desk:form.${result.refusal}`)}>
          {result.refusal === 'unfinished' ? (
            <ul className="list-disc ps-5">
              {formProblems(draft).map(({ part, key, problem }) => {
                const item = draft[part].find((each) => each.key === key);
                return <li key={`${key} ${problem}`}><a className="underline underline-offset-4" href={to(`/form/${part}/${key}`)}>{(item && localizedString(labelOf(item), language)) || t('desk:form.untitled')}</a>: {t(`desk:form.problem.${problem}`)}</li>;
              })}
            </ul>
          ) : null}
        </Notice>
      ) : null}
      <ErrorSummary problems={problems} className="mt-4" />
      <FormOutline draft={draft} linkTo={(part, key) => to(`/form/${part}/${key}`)} />
      <FormTargets draft={draft} typed={typed} />
      <FormPublish draft={draft} typed={typed} />
    </div>
  );
}
