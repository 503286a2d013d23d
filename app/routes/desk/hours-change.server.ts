import type { Actor } from '~/features/accounts/actor';
import { findHubHours } from '~/features/hubs/hours.commands.server';
import { applyHours, daysOf, type HoursChange } from '~/features/hubs/hours.rules';
import type { ScheduleDay } from '~/features/hubs/working-time.rules';
import { listPromises } from '~/features/support-requests/promises.queries.server';
import { listUpcoming } from '~/features/test-zone/bookings.queries.server';
import { bookingRows, type DeskBookingLine } from '~/features/test-zone/desk-rows.server';
import { fallOutside, promisesOutside } from '~/features/test-zone/hours-impact.rules';
import type { Language } from '~/i18n/languages';
import { db } from '~/platform/pool.server';

export interface HoursPreview {
  /** What was sent, to be sent again. */
  fields: [name: string, value: string][];
  /** Days that the change sets. */
  days: ScheduleDay[];
  /** Live bookings that would lie outside the hours. */
  hits: DeskBookingLine[];
  /** Promised times that would lie outside them. */
  promises: number;
  /** Whether a booking came in that the sender hadn't seen. */
  changed: boolean;
}

/** What a change of hours would hit now; null for a hub without hours. */
export async function previewHours(actor: Actor, hubId: string, change: HoursChange, form: FormData, language: Language, at = new Date()): Promise<HoursPreview | null> {
  const [hours, upcoming, promised] = await Promise.all([findHubHours(db, hubId), listUpcoming(db, actor, hubId, at), listPromises(db, actor, hubId, at)]);
  if (!hours) return null;
  const after = applyHours(hours.schedule, change);
  const hits = bookingRows(fallOutside(upcoming, hours.schedule, after), language, at);
  const seen = new Set(form.getAll('seen'));
  return {
    fields: [...form].flatMap(([name, value]) => (typeof value === 'string' && name !== 'then' && name !== 'seen' ? [[name, value]] : [])),
    days: change.kind === 'days' ? daysOf(hours.schedule, change) : [],
    hits, promises: promisesOutside(promised, hours.schedule, after),
    changed: hits.some(({ reference }) => !seen.has(reference)),
  };
}
