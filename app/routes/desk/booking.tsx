import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { useTranslation } from '~/i18n/use-translation';
import { ErrorSummary, problemsIn } from '~/components/error-summary/error-summary';
import { Notice } from '~/components/notice/notice';
import { pageMeta } from '~/components/page-meta/page-meta';
import { canManage } from '~/features/accounts/actor';
import { requireOfficer } from '~/features/accounts/actor.server';
import { findBookingForOfficer, listBookingEvents } from '~/features/test-zone/bookings.queries.server';
import { DeskBooking, type BookingRefusal } from '~/features/test-zone/components/desk-booking';
import { deskBookingView } from '~/features/test-zone/desk-booking.server';
import { decideFromForm } from '~/features/test-zone/desk-moves.server';
import { bookingDecisionInput } from '~/features/test-zone/officer.input';
import { languageOf } from '~/i18n/route.server';
import { useLanguage } from '~/i18n/use-language';
import { readForm } from '~/platform/forms.server';
import { db } from '~/platform/pool.server';
import { refuse } from '~/platform/responses.server';
import { deskOf } from './desk.server';
import { deskLink } from './desk-links';

export async function loader(args: LoaderFunctionArgs) {
  const { language, actor, hub } = await deskOf(args);
  const booking = (await findBookingForOfficer(db, actor, args.params.reference ?? '')) ?? refuse('not_found');
  if (booking.hub.id !== hub.id) throw redirect(deskLink(language, `/bookings/${booking.reference}`, { hub: booking.hub.slug }));
  const events = await listBookingEvents(db, booking.id);
  return {
    title: booking.reference,
    hub: hub.slug,
    view: await deskBookingView(db, booking, events, canManage(actor, hub.id), language, new Date()),
  };
}

export const meta = ({ data: loaded }: { data?: { title: string } }) => (loaded ? pageMeta({ title: loaded.title, hidden: true }) : []);

export async function action({ request, context, params }: ActionFunctionArgs) {
  const language = languageOf(params);
  const actor = await requireOfficer(request, context, language);
  const submission = parseWithZod(await readForm(request), { schema: bookingDecisionInput });
  const lastResult = submission.reply();
  if (submission.status !== 'success') return data({ lastResult, refusal: null }, { status: 400 });
  const decided = await decideFromForm(db, actor, params.reference ?? '', submission.value);
  if (decided.ok) return redirect(new URL(request.url).pathname + new URL(request.url).search);
  if (decided.error === 'not_found' || decided.error === 'forbidden') return refuse(decided.error);
  if (decided.error === 'gate_unseen') return data({ lastResult: submission.reply({ fieldErrors: { gateSeen: ['desk:approval.gate_unseen'] } }), refusal: null }, { status: 400 });
  const refusal: BookingRefusal = decided.error === 'expired' || decided.error === 'taken' || decided.error === 'not_prechecked' ? decided.error : 'stale';
  return data({ lastResult, refusal }, { status: 409 });
}

/** One booking at the desk: what was asked for, and what the hub can answer. */
export default function DeskBookingPage() {
  const { t } = useTranslation(['desk', 'common']);
  const language = useLanguage();
  const { view, hub } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const errors = result?.lastResult.error ?? {};
  return (
    <div className="max-w-3xl px-5 py-6">
      <p className="text-sm"><a className="text-link underline underline-offset-4" href={deskLink(language, '/bookings', { hub })}>{t('desk:booking.back')}</a></p>
      <ErrorSummary problems={problemsIn(errors)} className="mt-4" />
      {result?.refusal ? <Notice tone="warning" className="mt-4">{t(result.refusal === 'not_prechecked' ? 'desk:approval.not_prechecked' : `desk:booking.${result.refusal}`)}</Notice> : null}
      <DeskBooking view={view} typed={result?.lastResult.initialValue ?? {}} errors={errors} moveHref={deskLink(language, `/bookings/${view.reference}/move`, { hub })} />
    </div>
  );
}
