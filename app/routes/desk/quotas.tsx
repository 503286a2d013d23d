import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { BegunWith } from '~/components/begun-with/begun-with';
import { Button } from '~/components/button/button';
import { ErrorSummary } from '~/components/error-summary/error-summary';
import { formState } from '~/components/form-state/form-state';
import { Notice } from '~/components/notice/notice';
import { SectionHeading } from '~/components/page-header/page-header';
import { pageMeta } from '~/components/page-meta/page-meta';
import { TextField } from '~/components/text-field/text-field';
import { addQuota, changeQuota, listHubQuotas, removeQuota, type DeskQuota } from '~/features/test-zone/quota.commands.server';
import { quotaInput } from '~/features/test-zone/quota.input';
import { translator } from '~/i18n/instance.server';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import { readForm } from '~/platform/forms.server';
import { db } from '~/platform/pool.server';
import { refuse } from '~/platform/responses.server';
import { deskOf } from './desk.server';
import { deskLink } from './desk-links';
import { problemsOf } from './unit-errors';

export async function loader(args: LoaderFunctionArgs) {
  const { language, hub, manages } = await deskOf(args);
  return {
    title: translator(language)('desk:quotas.title'), hub: { slug: hub.slug, name: localizedString(hub.name, language) }, manages,
    quotas: await listHubQuotas(db, hub.id), saved: new URL(args.request.url).searchParams.has('saved'),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { language, actor, hub, manages } = await deskOf(args);
  if (!manages) refuse('forbidden');
  const submission = parseWithZod(await readForm(args.request), { schema: quotaInput });
  if (submission.status !== 'success') return data({ lastResult: submission.reply(), stale: false }, { status: 400 });
  const input = submission.value;
  const monthlyMinutes = 'hours' in input ? Math.round(input.hours * 60) : 0;
  const done = input.intent === 'add' ? await addQuota(db, actor, { hubId: hub.id, businessNumber: input.firm, monthlyMinutes })
    : input.intent === 'change' ? await changeQuota(db, actor, { hubId: hub.id, id: input.id, version: input.version, monthlyMinutes })
      : await removeQuota(db, actor, { hubId: hub.id, id: input.id, version: input.version });
  if (done.ok) return redirect(deskLink(language, '/quotas', { hub: hub.slug, saved: '1' }), 303);
  if (done.error === 'not_found') return refuse('not_found');
  if (done.error === 'stale') return data({ lastResult: submission.reply(), stale: true }, { status: 409 });
  return data({ lastResult: submission.reply({ fieldErrors: { firm: [`desk:quotas.${done.error}`] } }), stale: false }, { status: 400 });
}

export const meta = ({ data: loaded }: { data?: { title: string } }) => (loaded ? pageMeta({ title: loaded.title, hidden: true }) : []);

/** How much of the hub's cards a firm may have in a month: what all have, and who has more or less. */
export default function DeskQuotas() {
  const { title, hub, manages, quotas, saved } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { t } = useTranslation(['desk', 'common']);
  const typed = result?.lastResult.initialValue ?? null;
  const add = formState(typed?.['intent'] === 'add' ? result?.lastResult : null);
  return (
    <div className="max-w-4xl px-5 py-6">
      <h1 className="heading-tight text-xl font-bold text-ink">{title}</h1>
      <p className="mt-2 text-base text-ink-subtle">{t('desk:quotas.intro', { hub: hub.name })}</p>
      {saved && !result ? <Notice tone="success" live className="mt-4">{t('desk:quotas.saved')}</Notice> : null}
      {result?.stale ? <Notice tone="warning" live className="mt-4">{t('desk:quotas.stale')}</Notice> : null}
      <ErrorSummary problems={problemsOf(result?.lastResult.error ?? {})} className="mt-4" />
      <ul className="mt-8 border-t-2 border-line-ink">{quotas.map((quota) => <QuotaRow key={quota.id} quota={quota} manages={manages} />)}</ul>
      {manages ? (
        <section aria-labelledby="own" className="mt-12">
          <SectionHeading id="own" className="mb-4">{t('desk:quotas.add')}</SectionHeading>
          <form method="post" noValidate className="flex flex-wrap items-end gap-3">
            <input type="hidden" name="intent" value="add" />
            <TextField {...add.field('firm')} label={t('desk:quotas.firm')} dir="ltr" inputMode="numeric" required maxLength={20} />
            <TextField {...add.field('hours')} label={t('desk:quotas.hours')} type="number" min={0} max={100_000} step="any" required />
            <Button>{t('desk:quotas.give')}</Button>
          </form>
        </section>
      ) : null}
    </div>
  );
}

function QuotaRow({ quota, manages }: { quota: DeskQuota; manages: boolean }) {
  const { t } = useTranslation(['desk', 'common']);
  const language = useLanguage();
  const hours = new Intl.NumberFormat(language === 'ar' ? 'ar-u-nu-latn' : language).format(quota.monthlyMinutes / 60);
  return (
    <li className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3 border-b border-line py-4">
      <p className="min-w-0 grow basis-56">
        <span className="block text-base font-bold text-ink">{quota.firm ? <bdi>{quota.firm.nameKo}</bdi> : t('desk:quotas.all')}</span>
        <span className="block text-sm text-ink-quiet">{quota.firm ? <bdi dir="ltr">{quota.firm.businessNumber}</bdi> : t('desk:quotas.all_hint')}</span>
      </p>
      {manages ? (
        <form method="post" noValidate className="flex flex-wrap items-end gap-3">
          <input type="hidden" name="id" value={quota.id} />
          <BegunWith version={quota.version} />
          <TextField id={`hours-${quota.id}`} name="hours" label={t('desk:quotas.hours')} type="number" min={0} max={100_000} step="any" defaultValue={quota.monthlyMinutes / 60} />
          <Button name="intent" value="change" variant="secondary">{t('desk:quotas.change')}</Button>
          {quota.firm ? <Button name="intent" value="remove" variant="ghost">{t('desk:quotas.remove')}</Button> : null}
        </form>
      ) : <p className="text-base tabular-nums text-ink">{t('desk:quotas.hours_of', { number: hours })}</p>}
    </li>
  );
}
