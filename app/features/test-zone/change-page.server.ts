import { parseWithZod } from '@conform-to/zod/v4';
import { z } from 'zod';
import type { Actor } from '~/features/accounts/actor';
import type { Language } from '~/i18n/languages';
import { refuse } from '~/platform/responses.server';
import { plainText } from '~/platform/text';
import type { Database } from '~db/connect';
import { localTime, parseLocalTime } from '~/platform/local-time';
import type { Acted, BookingRef } from './act.server';
import type { Booking } from './booking';
import type { TimeErrors, TimeValues } from './components/time-fields';
import type { DayView } from './day-view.server';
import { refusalText } from './refusal-text';
import { horizonDays, maxUnits } from './rules';
import { addDays, localDate, type Range } from './slots.rules';
import { readDayView } from './zone-page.server';

const time = z.string({ error: 'validation:choose' }).max(maxUnits + 8, 'test-zone:refusal.unreadable_time');

const changeInput = z.object({
  version: z.coerce.number().int().min(1),
  start: time,
  end: time,
  unit: z.array(z.uuid({ error: 'test-zone:refusal.unknown_units' }), { error: 'test-zone:refusal.unknown_units' }).max(maxUnits + 8, 'test-zone:refusal.unknown_units').default([]),
  note: plainText({ max: 1000, multiline: true }).optional(),
});

/** A booking's day with the form that changes it. */
export interface ChangePage {
  day: DayView | null;
  values: TimeValues;
  bounds: { first: string; last: string };
}

/** The day that is asked for, else the booking's own; the booking's time and units are chosen already. */
export async function readChangePage(db: Database, booking: Booking, actor: Actor, language: Language, date: string | null, at = new Date()): Promise<ChangePage> {
  const { hub, during, units } = booking;
  const first = localDate(at, hub.timeZone);
  const wanted = date && /^\d{4}-\d\d-\d\d$/.test(date) ? date : localDate(during.start, hub.timeZone);
  return {
    day: await readDayView(db, hub, wanted, actor, language, at),
    values: { start: localTime(during.start, hub.timeZone), end: localTime(during.end, hub.timeZone), units: units.map(({ id }) => id) },
    bounds: { first, last: addDays(first, horizonDays - 1) },
  };
}

export interface ChangeAnswer {
  status: 400 | 409;
  errors: TimeErrors & { note?: string[] };
  values: TimeValues & { note?: string };
  /** Key of the sentence for the whole. */
  said: string | null;
}

const fieldOf: Record<string, 'start' | 'end' | 'unit'> = {
  past: 'start', beyond_horizon: 'start', unreadable_time: 'start', nonexistent_time: 'start', ambiguous_time: 'start', outside_hours: 'end', off_grid: 'end',
  reversed: 'end', empty: 'end', no_change: 'end', unknown_units: 'unit', too_many_units: 'unit', no_units: 'unit',
};

type Change = (input: BookingRef & { range: Range; resourceIds: string[]; note?: string }) => Promise<Acted<string>>;

const strings = (form: FormData, name: string) => form.getAll(name).filter((value) => typeof value === 'string');

/** Carries the form out by `change`. Null: done; else why not, with what was chosen. */
export async function changeFromForm(booking: Booking, form: FormData, change: Change, noteRequired = false): Promise<ChangeAnswer | null> {
  const values = { start: strings(form, 'start')[0], end: strings(form, 'end')[0], units: strings(form, 'unit'), note: strings(form, 'note')[0] };
  const wrong = (errors: ChangeAnswer['errors']): ChangeAnswer => ({ status: 400, errors, values, said: null });
  const submission = parseWithZod(form, { schema: changeInput });
  if (submission.status !== 'success') {
    if (submission.error?.version) refuse('bad_request');
    return wrong(Object.fromEntries(Object.entries(submission.error ?? {}).map(([name, list]) => [name.split('[')[0], list ?? []])));
  }
  const { version, unit, note } = submission.value;
  if (unit.length === 0) return wrong({ unit: [refusalText('no_units')] });
  if (noteRequired && !note) return wrong({ note: ['validation:required'] });
  const [start, end] = [parseLocalTime(submission.value.start, booking.hub.timeZone), parseLocalTime(submission.value.end, booking.hub.timeZone)];
  if (!(start instanceof Date)) return wrong({ start: [refusalText(start)] });
  if (!(end instanceof Date)) return wrong({ end: [refusalText(end)] });
  const result = await change({ reference: booking.reference, version, range: { start, end }, resourceIds: unit, note });
  if (result.ok) return null;
  if (result.error === 'not_found' || result.error === 'forbidden') refuse(result.error);
  const field = fieldOf[result.error];
  return field ? wrong({ [field]: [refusalText(result.error)] }) : { status: 409, errors: {}, values, said: refusalText(result.error) };
}
