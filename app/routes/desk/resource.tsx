import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { BegunWith } from '~/components/begun-with/begun-with';
import { Button, ButtonLink } from '~/components/button/button';
import { ErrorSummary } from '~/components/error-summary/error-summary';
import { formState } from '~/components/form-state/form-state';
import { Notice } from '~/components/notice/notice';
import { SectionHeading } from '~/components/page-header/page-header';
import { pageMeta } from '~/components/page-meta/page-meta';
import { listUpcoming } from '~/features/test-zone/bookings.queries.server';
import { DeskBookings } from '~/features/test-zone/components/desk-bookings';
import { ApprovalForm, OwnWeekForm } from '~/features/test-zone/components/unit-rules-forms';
import { UnitFields } from '~/features/test-zone/components/unit-form';
import { bookingRows } from '~/features/test-zone/desk-rows.server';
import { findDeskUnit } from '~/features/test-zone/desk-units.queries.server';
import { readOwnWeek } from '~/features/test-zone/off-hours.queries.server';
import { changeUnit } from '~/features/test-zone/unit-page.server';
import { unitInput } from '~/features/test-zone/units.input';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import { readForm } from '~/platform/forms.server';
import { db } from '~/platform/pool.server';
import { refuse } from '~/platform/responses.server';
import { deskOf } from './desk.server';
import { deskLink } from './desk-links';
import { problemsOf, unitErrorField } from './unit-errors';

export async function loader(args: LoaderFunctionArgs) {
  const { language, actor, hub, manages } = await deskOf(args);
  const now = new Date();
  const unit = (await findDeskUnit(db, hub.id, args.params.id ?? '', now)) ?? refuse('not_found');
  const upcoming = bookingRows(await listUpcoming(db, actor, hub.id, now, unit.id), language, now);
  const week = unit.kind === 'engineer' ? await readOwnWeek(db, unit.id) : [];
  return { title: localizedString(unit.name, language), hub: hub.slug, unit, week, upcoming, manages };
}

export async function action(args: ActionFunctionArgs) {
  const { language, actor, hub, manages } = await deskOf(args);
  if (!manages) refuse('forbidden');
  const form = await readForm(args.request);
  const submission = parseWithZod(form, { schema: unitInput });
  const lastResult = submission.reply();
  if (submission.status !== 'success') return data({ lastResult, refusal: null, hits: null }, { status: 400 });
  const done = await changeUnit(db, actor, hub, args.params.id ?? '', submission.value, form.getAll('seen').map(String), language);
  if ('hits' in done) return data({ lastResult, refusal: null, hits: done.hits }, { status: 409 });
  if (done.ok) return redirect(deskLink(language, '/resources', { hub: hub.slug, saved: '1' }), 303);
  if (done.error === 'not_found') return refuse('not_found');
  if (done.error === 'stale' || done.error === 'booked') return data({ lastResult, refusal: done.error, hits: null }, { status: 409 });
  return data({ lastResult: submission.reply({ fieldErrors: unitErrorField[done.error] }), refusal: null, hits: null }, { status: 400 });
}

export const meta = ({ data: loaded }: { data?: { title: string } }) => (loaded ? pageMeta({ title: loaded.title, hidden: true }) : []);

/** One unit: what is said of it, who has it from now on, and whether it is in service. */
export default function DeskResourcePage() {
  const { title, hub, unit, upcoming, manages } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { t } = useTranslation(['desk', 'common']);
  const language = useLanguage();
  const errors = result?.lastResult.error ?? {};
  const saving = result?.lastResult.initialValue?.['intent'] === 'save';
  return (
    <div className="max-w-4xl px-5 py-6">
      <p className="text-sm"><a className="text-link underline underline-offset-4" href={deskLink(language, '/resources', { hub })}>{t('desk:resources.back')}</a></p>
      <h1 className="heading-tight mt-2 text-xl font-bold text-ink"><bdi>{title}</bdi></h1>
      {unit.model ? <p className="mt-1 text-sm text-ink-quiet"><bdi>{unit.model}</bdi></p> : null}
      {result?.refusal ? <Notice tone="warning" live className="mt-4">{t(`desk:resources.${result.refusal}`)}</Notice> : null}
      <ErrorSummary problems={problemsOf(errors)} className="mt-4" />
      {manages ? (
        <form method="post" noValidate className="mt-6 grid max-w-3xl gap-6">
          <BegunWith version={unit.version} />
          <UnitFields kind={unit.kind} kept={unit} typed={{ values: saving ? (result?.lastResult.initialValue ?? null) : null, errors }} />
          <div className="flex flex-wrap gap-2.5">
            <Button name="intent" value="save">{t('desk:resources.save')}</Button>
            <ButtonLink variant="ghost" href={deskLink(language, '/resources', { hub })}>{t('desk:action.cancel')}</ButtonLink>
          </div>
        </form>
      ) : null}
      <section className="mt-12" aria-labelledby="upcoming">
        <SectionHeading id="upcoming">{t('desk:resources.upcomingTitle')}</SectionHeading>
        {upcoming.length > 0
          ? <DeskBookings caption={t('desk:resources.upcomingTitle')} rows={upcoming} linkTo={(reference) => deskLink(language, `/bookings/${reference}`, { hub })} />
          : <p className="py-5 text-sm text-ink-quiet">{t('desk:resources.upcomingNone')}</p>}
      </section>
      {manages ? <Rules /> : null}
      {manages ? <Service /> : null}
    </div>
  );
}

/** An engineer's own hours, and which bookings of the unit a person decides on. */
function Rules() {
  const { unit, week, hub } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { t } = useTranslation(['desk', 'common']);
  const language = useLanguage();
  const sent = result?.lastResult.initialValue?.['intent'];
  const hits = result?.hits ?? [];
  return (
    <>
      {unit.kind === 'engineer' ? (
        <section className="mt-10" aria-labelledby="week">
          <SectionHeading id="week">{t('desk:resources.week')}</SectionHeading>
          {hits.length > 0 ? (
            <>
              <Notice tone="warning" live className="mt-4">{t('desk:resources.weekHits')}</Notice>
              <DeskBookings caption={t('desk:hours.hits')} rows={hits} linkTo={(reference) => deskLink(language, `/bookings/${reference}`, { hub })} />
            </>
          ) : null}
          <OwnWeekForm version={unit.version} week={week} form={formState(sent === 'week' ? result?.lastResult : null)} sent={sent === 'week'} seen={hits.map(({ reference }) => reference)} />
          <p className="mt-4"><ButtonLink variant="secondary" href={deskLink(language, '/block', { hub, unit: unit.id, leave: '1' })}>{t('desk:resources.leave')}</ButtonLink></p>
        </section>
      ) : null}
      <section className="mt-10" aria-labelledby="rules">
        <SectionHeading id="rules">{t('desk:resources.rules')}</SectionHeading>
        <ApprovalForm version={unit.version} rule={unit.approval} form={formState(sent === 'rules' ? result?.lastResult : null)} />
      </section>
    </>
  );
}

/** Out of service, and back. While it is booked there is nothing to press: the list above says what to settle first. */
function Service() {
  const { unit } = useLoaderData<typeof loader>();
  const { t } = useTranslation(['desk', 'common']);
  const blocked = !unit.retired && unit.upcoming > 0;
  return (
    <section className="mt-10" aria-labelledby="service">
      <SectionHeading id="service">{t(unit.retired ? 'desk:resources.restore' : 'desk:resources.retire')}</SectionHeading>
      <p className="mt-3 text-sm text-ink-subtle">{t(unit.retired ? 'desk:resources.restoreText' : blocked ? 'desk:resources.booked' : 'desk:resources.retireText')}</p>
      {blocked ? null : (
        <form method="post" className="mt-4">
          <input type="hidden" name="version" value={unit.version} />
          <Button variant="secondary" name="intent" value={unit.retired ? 'restore' : 'retire'}>{t(unit.retired ? 'desk:resources.restore' : 'desk:resources.retire')}</Button>
        </form>
      )}
    </section>
  );
}
