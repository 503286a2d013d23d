import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { ErrorSummary } from '~/components/error-summary/error-summary';
import { useErrorText } from '~/components/form-message/error-text';
import { Notice } from '~/components/notice/notice';
import { pageMeta } from '~/components/page-meta/page-meta';
import { requireOfficer } from '~/features/accounts/actor.server';
import { bookingView } from '~/features/test-zone/booking-view.server';
import { findBookingForOfficer } from '~/features/test-zone/bookings.queries.server';
import { changeFromForm, readChangePage } from '~/features/test-zone/change-page.server';
import { BookingFactList } from '~/features/test-zone/components/booking-facts';
import { ChangeForm } from '~/features/test-zone/components/change-form';
import { moveByHub } from '~/features/test-zone/reschedule.commands.server';
import { mayMove } from '~/features/test-zone/rules';
import { translator } from '~/i18n/instance.server';
import { localPath } from '~/i18n/links';
import { languageOf } from '~/i18n/route.server';
import { useLanguage } from '~/i18n/use-language';
import { readForm } from '~/platform/forms.server';
import { db } from '~/platform/pool.server';
import { refuse } from '~/platform/responses.server';
import { deskOf } from './desk.server';
import { deskLink } from './desk-links';

export async function loader(args: LoaderFunctionArgs) {
  const { language, actor, hub, manages } = await deskOf(args);
  const at = new Date();
  const booking = (await findBookingForOfficer(db, actor, args.params.reference ?? '')) ?? refuse('not_found');
  if (booking.hub.id !== hub.id) throw redirect(deskLink(language, `/bookings/${booking.reference}/move`, { hub: booking.hub.slug }));
  const page = await readChangePage(db, booking, actor, language, new URL(args.request.url).searchParams.get('date'), at);
  return { page, hub: hub.slug, may: manages && mayMove(booking, 'reschedule', 'officer', at), view: bookingView(booking, [], language, at), title: translator(language)('desk:booking.moveTitle') };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const language = languageOf(params);
  const actor = await requireOfficer(request, context, language);
  const booking = (await findBookingForOfficer(db, actor, params.reference ?? '')) ?? refuse('not_found');
  const answer = await changeFromForm(booking, await readForm(request), (input) => moveByHub(db, actor, { ...input, note: input.note ?? '' }), true);
  if (answer) return data(answer, { status: answer.status });
  throw redirect(deskLink(language, `/bookings/${booking.reference}`, { hub: booking.hub.slug }), 303);
}

export const meta = ({ data: loaded }: { data?: { title: string } }) => (loaded ? pageMeta({ title: loaded.title, hidden: true }) : []);

/** The hub moves a booking: another time or other units, with the reason that the firm reads. */
export default function DeskMovePage() {
  const { t } = useTranslation(['desk', 'test-zone']);
  const language = useLanguage();
  const errorText = useErrorText();
  const { page, hub, may, view, title } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() ?? null;
  const back = deskLink(language, `/bookings/${view.reference}`, { hub });
  const labels = { start: t('test-zone:form.start'), end: t('test-zone:form.end'), unit: t('test-zone:form.units'), note: t('desk:booking.moveReason') };
  const problems = (Object.keys(labels) as (keyof typeof labels)[]).flatMap((name) => (answer?.errors[name] ?? []).slice(0, 1).map((error) => ({ name, label: labels[name], error })));
  return (
    <div className="px-5 py-6">
      <p className="text-sm"><a className="text-link underline underline-offset-4" href={back}><bdi dir="ltr">{view.reference}</bdi></a></p>
      <h1 className="heading-tight mt-4 mb-6 text-xl font-bold text-ink">{title}</h1>
      {answer?.said ? <Notice tone="warning" live className="mb-6">{errorText(answer.said)}</Notice> : null}
      <ErrorSummary problems={problems} className="mb-6" />
      <div className="mb-8 max-w-3xl"><BookingFactList view={view} /></div>
      {may ? (
        <ChangeForm
          page={page} version={view.version} answer={answer} here={localPath(language, `/desk/bookings/${view.reference}/move`)} query={{ hub }} back={back}
          submit={t('desk:booking.move')} note={{ label: labels.note, hint: t('desk:booking.declineHint'), required: true }}
        />
      ) : <Notice tone="warning">{t('desk:booking.stale')}</Notice>}
    </div>
  );
}
