import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { Button, ButtonLink } from '~/components/button/button';
import { ErrorSummary, problemsIn } from '~/components/error-summary/error-summary';
import { pageMeta } from '~/components/page-meta/page-meta';
import { RadioGroup } from '~/components/radio-group/radio-group';
import { TextField } from '~/components/text-field/text-field';
import { isLarge } from '~/features/support-requests/export.server';
import { exportInput } from '~/features/support-requests/officer.input';
import { orderExport } from '~/features/support-requests/request-exports.server';
import { queueFilterOf, queueQuery } from '~/features/support-requests/queue-filter.rules';
import { translator } from '~/i18n/instance.server';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import { readForm } from '~/platform/forms.server';
import { newIdempotencyKey } from '~/platform/idempotency.server';
import { db } from '~/platform/pool.server';
import { refuse } from '~/platform/responses.server';
import { deskOf } from './desk.server';
import { deskLink } from './desk-links';

export async function loader(args: LoaderFunctionArgs) {
  const { language, hub } = await deskOf(args);
  const filter = queueFilterOf(new URL(args.request.url).searchParams);
  return { title: translator(language)('desk:export.title'), hub: { slug: hub.slug, city: localizedString(hub.name, language) }, view: filter.view, search: filter.search ?? '', query: queueQuery(filter), idempotencyKey: newIdempotencyKey() };
}

export const meta = ({ data: loaded }: { data?: { title: string } }) => (loaded ? pageMeta({ title: loaded.title, hidden: true }) : []);

/**
 * Checks the reason. A long list is written in the background; for a short one the post is sent on whole (307) to the address that answers
 * with a file, which a page can't.
 */
export async function action(args: ActionFunctionArgs) {
  const { language, actor, hub } = await deskOf(args);
  const submission = parseWithZod(await readForm(args.request), { schema: exportInput });
  if (submission.status !== 'success') return data({ lastResult: submission.reply() }, { status: 400 });
  const filter = queueFilterOf(new URL(args.request.url).searchParams);
  if (!(await isLarge(db, actor, { hub, filter }))) return redirect(deskLink(language, '/export/file', { hub: hub.slug, ...queueQuery(filter) }), 307);
  const ordered = await orderExport(db, actor, { hub, filter, language, ipAddress: args.context.clientAddress, ...submission.value });
  if (ordered.ok) return redirect(deskLink(language, '/exports', { hub: hub.slug }), 303);
  if (ordered.error === 'too_many') return data({ lastResult: submission.reply({ fieldErrors: { format: ['desk:export.tooMany'] } }) }, { status: 409 });
  return refuse(ordered.error === 'forbidden' ? 'forbidden' : 'unprocessable');
}

/** Asks why, before the list is downloaded. */
export default function DeskExport() {
  const { t } = useTranslation(['desk', 'common']);
  const language = useLanguage();
  const { title, hub, view, search, query, idempotencyKey } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>()?.lastResult;
  const error = result?.error?.reason ?? undefined;
  const typed = result?.initialValue?.reason;
  const formatError = result?.error?.format ?? undefined;
  const here = { hub: hub.slug, ...query };
  return (
    <div className="max-w-2xl px-5 py-6">
      <h1 className="heading-tight text-xl font-bold text-ink">{title}</h1>
      <p className="mt-4 font-bold text-ink">{t('desk:export.what', { hub: hub.city, view: t(`desk:views.${view}`) })}</p>
      {search ? <p className="mt-1 text-ink"><bdi>{t('desk:export.search', { search })}</bdi></p> : null}
      <p className="mt-3 text-base text-ink-subtle">{t('desk:export.text')}</p>
      <ErrorSummary className="mt-6" problems={problemsIn({ reason: error, format: formatError }, { reason: t('desk:export.reason'), format: t('desk:export.format') })} />
      <form method="post" action={deskLink(language, '/export', here)} noValidate className="mt-6 grid gap-6">
        <TextField
          name="reason" label={t('desk:export.reason')} hint={t('desk:export.reasonHint')} required maxLength={200} dir="auto" autoComplete="off"
          error={error} defaultValue={typeof typed === 'string' ? typed : undefined}
        />
        <RadioGroup
          name="format" label={t('desk:export.format')} columns={1} required error={formatError} defaultValue={result?.initialValue?.format === 'csv' ? 'csv' : 'xlsx'}
          options={[{ value: 'xlsx', label: t('desk:export.xlsx') }, { value: 'csv', label: t('desk:export.csv') }]}
        />
        <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
        <p className="text-sm text-ink-subtle">{t('desk:export.later')} <a className="text-link underline underline-offset-4" href={deskLink(language, '/exports', { hub: hub.slug })}>{t('desk:exports.title')}</a></p>
        <div className="flex flex-wrap gap-2.5">
          <Button>{t('desk:export.submit')}</Button>
          <ButtonLink variant="secondary" href={deskLink(language, '', here)}>{t('desk:queue.back')}</ButtonLink>
        </div>
      </form>
    </div>
  );
}
