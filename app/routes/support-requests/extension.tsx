import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { Button, ButtonLink } from '~/components/button/button';
import { Notice } from '~/components/notice/notice';
import { PageBody, PageHeader } from '~/components/page-header/page-header';
import { pageMeta } from '~/components/page-meta/page-meta';
import { SelectField } from '~/components/select-field/select-field';
import { requireFirm } from '~/features/accounts/actor.server';
import { findHubSchedule } from '~/features/hubs/schedule.queries.server';
import { extendCorrection } from '~/features/support-requests/correction-period.commands.server';
import { extensionChoices, refuseExtension } from '~/features/support-requests/days.rules';
import { extensionInput } from '~/features/support-requests/input';
import { getRequestForFirm } from '~/features/support-requests/queries.server';
import { openCorrection } from '~/features/support-requests/request';
import { formatIsoDay, isoDateIn } from '~/i18n/format';
import { translator } from '~/i18n/instance.server';
import { localPath } from '~/i18n/links';
import { languageOf } from '~/i18n/route.server';
import { useLanguage } from '~/i18n/use-language';
import { readForm } from '~/platform/forms.server';
import { db } from '~/platform/pool.server';
import { refuse } from '~/platform/responses.server';

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const actor = await requireFirm(request, context, language);
  const { reference, state, version, hub, ...record } = await getRequestForFirm(db, actor, params.reference ?? '');
  if (!reference) refuse('not_found');
  const correction = openCorrection({ state, ...record });
  const schedule = await findHubSchedule(db, hub.id);
  return {
    title: translator(language)('support-requests:extension.title'),
    reference, state, version,
    dueOn: correction?.dueOn ?? null,
    refusal: !correction || !schedule ? ('none' as const) : refuseExtension(correction, isoDateIn(new Date(), schedule.timeZone), 1),
    choices: correction && schedule ? extensionChoices(schedule, correction.dueOn) : [],
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta({ title: data.title, hidden: true }) : []);

export async function action({ params, request, context }: ActionFunctionArgs) {
  const language = languageOf(params);
  const actor = await requireFirm(request, context, language);
  const parsed = parseWithZod(await readForm(request), { schema: extensionInput });
  const { id, reference } = await getRequestForFirm(db, actor, params.reference ?? '');
  if (parsed.status !== 'success') return data({ error: 'validation:choose', stale: false }, { status: 400 });
  const result = await extendCorrection(db, actor, { requestId: id, ...parsed.value });
  if (result.ok) return redirect(localPath(language, `/support-requests/${reference}`), 303);
  if (result.error === 'not_found') refuse('not_found');
  // What the rules refuse, the loaded page says in a sentence.
  return data({ error: null, stale: result.error === 'stale' }, { status: 409 });
}

/** How much longer the firm needs to mend its request. */
export default function Extension() {
  const { title, reference, state, version, dueOn, refusal, choices } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation(['support-requests', 'validation']);
  const language = useLanguage();
  const back = localPath(language, `/support-requests/${reference}`);
  return (
    <PageBody narrow>
      <PageHeader title={title} crumbs={[{ label: t('list.title'), href: localPath(language, '/support-requests') }, { label: reference, href: back }, { label: title }]} />
      {answer?.stale ? <Notice tone="warning" live title={t('stale.request', { state: t(`state.${state}`) })} className="mb-6" /> : null}
      {dueOn ? <p className="text-lg font-bold">{t('correction.due', { when: formatIsoDay(language, dueOn) })}</p> : null}
      {refusal ? (
        <Notice tone="warning" className="mt-6" actions={<ButtonLink variant="secondary" href={back}>{t('filed.open')}</ButtonLink>}>{t(`extension.refused.${refusal}`)}</Notice>
      ) : (
        <form method="post" noValidate className="mt-6 grid gap-6">
          <input type="hidden" name="version" value={version} />
          <p className="text-base text-ink-subtle">{t('extension.text')}</p>
          <SelectField
            name="days" label={t('extension.until')} required error={answer?.error ?? undefined}
            options={choices.map(({ days, date }) => ({ value: String(days), label: t('extension.choice', { date: formatIsoDay(language, date), number: days }) }))}
          />
          <div className="flex flex-wrap gap-2.5">
            <Button>{t('extension.send')}</Button>
            <ButtonLink variant="secondary" href={back}>{t('withdraw.keep')}</ButtonLink>
          </div>
        </form>
      )}
    </PageBody>
  );
}
