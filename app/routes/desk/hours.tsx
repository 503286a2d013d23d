import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { ErrorSummary } from '~/components/error-summary/error-summary';
import { formState } from '~/components/form-state/form-state';
import { typedLocalizedText } from '~/components/localized-text-field/localized-text-field';
import { Notice } from '~/components/notice/notice';
import { SectionHeading } from '~/components/page-header/page-header';
import { pageMeta } from '~/components/page-meta/page-meta';
import { DeskDays } from '~/features/hubs/components/desk-days';
import { DaysForm, WeekForm, YearsForm } from '~/features/hubs/components/desk-hours';
import { changeHours, findHubHours } from '~/features/hubs/hours.commands.server';
import { changeOf, hoursInput } from '~/features/hubs/hours.input';
import { localDate } from '~/features/test-zone/slots.rules';
import { zoneName } from '~/i18n/format';
import { translator } from '~/i18n/instance.server';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import { readForm } from '~/platform/forms.server';
import { db } from '~/platform/pool.server';
import { refuse } from '~/platform/responses.server';
import { deskOf } from './desk.server';
import { deskLink } from './desk-links';
import { previewHours } from './hours-change.server';
import { HoursPreview } from './hours-preview';
import { problemsOf } from './unit-errors';

export async function loader(args: LoaderFunctionArgs) {
  const { language, hub, manages } = await deskOf(args);
  const hours = (await findHubHours(db, hub.id)) ?? refuse('not_found');
  const now = new Date();
  const today = localDate(now, hub.timeZone);
  return {
    title: translator(language)('desk:hours.title'), hub: { slug: hub.slug, name: localizedString(hub.name, language), zone: zoneName(language, now, hub.timeZone) },
    version: hours.version, schedule: hours.schedule, days: hours.schedule.days.filter(({ date }) => date >= today), manages,
    saved: new URL(args.request.url).searchParams.has('saved'),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { language, actor, hub, manages } = await deskOf(args);
  if (!manages) refuse('forbidden');
  const form = await readForm(args.request);
  const submission = parseWithZod(form, { schema: hoursInput });
  const lastResult = submission.reply();
  if (submission.status !== 'success') return data({ lastResult, preview: null, refusal: null }, { status: 400 });
  const change = changeOf(submission.value);
  const preview = await previewHours(actor, hub.id, change, form, language);
  if (!preview) return refuse('not_found');
  if (change.kind === 'days' && preview.days.length === 0) return data({ lastResult, preview: null, refusal: 'no_days' as const }, { status: 400 });
  if (submission.value.then === 'preview') return data({ lastResult, preview: { ...preview, changed: false }, refusal: null });
  if (preview.changed) return data({ lastResult, preview, refusal: null }, { status: 409 });
  const done = await changeHours(db, actor, { hubId: hub.id, version: submission.value.version, change });
  if (done.ok) return redirect(deskLink(language, '/hours', { hub: hub.slug, saved: '1' }), 303);
  return done.error === 'not_found' ? refuse('not_found') : data({ lastResult, preview: null, refusal: done.error }, { status: done.error === 'stale' ? 409 : 400 });
}

export const meta = ({ data: loaded }: { data?: { title: string } }) => (loaded ? pageMeta({ title: loaded.title, hidden: true }) : []);

/** When the hub works: its week, the days that depart from it, and the years whose holidays are official. */
export default function DeskHoursPage() {
  const { title, hub, version, schedule, days, manages, saved } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { t } = useTranslation(['desk', 'common']);
  const language = useLanguage();
  const typed = result?.lastResult.initialValue ?? null;
  const errors = result?.lastResult.error ?? {};
  const formOf = (intent: string) => formState(typed?.['intent'] === intent ? result?.lastResult : null);
  const sentDays = typed?.['intent'] === 'days';
  return (
    <div className="max-w-4xl px-5 py-6">
      <h1 className="heading-tight text-xl font-bold text-ink">{title}</h1>
      <p className="mt-2 text-base text-ink-subtle">{t('desk:hours.intro', { hub: hub.name, zone: hub.zone })}</p>
      {saved && !result ? <Notice tone="success" live className="mt-4">{t('desk:hours.saved')}</Notice> : null}
      {result?.refusal ? <Notice tone="warning" live className="mt-4">{t(`desk:hours.${result.refusal}`)} <a className="underline" href={deskLink(language, '/hours', { hub: hub.slug })}>{t('desk:hours.reload')}</a></Notice> : null}
      <ErrorSummary problems={problemsOf(errors)} className="mt-4" />
      {result?.preview ? <HoursPreview preview={result.preview} hub={hub.slug} /> : (
        <>
          <section className="mt-8" aria-labelledby="days">
            <SectionHeading id="days">{t('desk:hours.days')}</SectionHeading>
            <DeskDays days={days} {...(manages ? { version } : {})} />
          </section>
          {manages ? (
            <>
              <section className="mt-10" aria-labelledby="add">
                <SectionHeading id="add">{t('desk:hours.add')}</SectionHeading>
                <DaysForm version={version} form={formOf('days')} name={sentDays ? typedLocalizedText(typed, 'name') : null} errors={sentDays ? errors : {}} />
              </section>
              <section className="mt-10" aria-labelledby="week">
                <SectionHeading id="week">{t('desk:hours.week')}</SectionHeading>
                <WeekForm version={version} schedule={schedule} form={formOf('weekly')} sent={typed?.['intent'] === 'weekly'} />
              </section>
              <section className="mt-10" aria-labelledby="years">
                <SectionHeading id="years">{t('desk:hours.years')}</SectionHeading>
                <p className="mt-3 text-sm text-ink-quiet">{t('desk:hours.yearsText')}</p>
                <YearsForm version={version} years={schedule.confirmedYears} form={formOf('confirm_year')} />
              </section>
            </>
          ) : null}
        </>
      )}
    </div>
  );
}
