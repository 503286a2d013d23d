import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireFirm } from '~/features/accounts/actor.server';
import { findBookingForFirm } from '~/features/test-zone/bookings.queries.server';
import { bookingCalendar } from '~/features/test-zone/calendar.server';
import { languageOf } from '~/i18n/route.server';
import { db } from '~/platform/pool.server';
import { refuse } from '~/platform/responses.server';

/** A booking as an iCalendar file, for its firm. */
export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const actor = await requireFirm(request, context, language);
  const booking = await findBookingForFirm(db, actor, params.reference ?? '');
  if (!booking?.submittedAt) refuse('not_found');
  return new Response(bookingCalendar(booking, { language, method: 'PUBLISH' }), {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8; method=PUBLISH',
      'Content-Disposition': `attachment; filename="${booking.reference}.ics"`,
      'Cache-Control': 'private, no-store',
    },
  });
}
