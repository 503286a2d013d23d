import { parseWithZod } from '@conform-to/zod/v4';
import type { FirmActor } from '~/features/accounts/actor';
import type { Language } from '~/i18n/languages';
import { newIdempotencyKey } from '~/platform/idempotency.server';
import { refuse } from '~/platform/responses.server';
import type { Database } from '~db/connect';
import { parseLocalTime, type LocalTimeError } from '~/platform/local-time';
import type { HoldFormValues } from './components/hold-form';
import type { DayView } from './day-view.server';
import { hold, type HoldError } from './hold.commands.server';
import { holdInput, type HoldForm } from './input';
import { listUsableRequests } from './requests.queries.server';
import { findTestZoneHub, type TestZoneHub } from './resources.queries.server';
import { refusalText } from './refusal-text';
import { slotView, type SlotView } from './slot-view.server';
import { readDayView } from './zone-page.server';

type Code = HoldError | LocalTimeError;
type FieldName = 'start' | 'end' | 'unit' | 'request';

/** What the page says when a time wasn't held. Nothing was taken. */
export interface Refusal {
  status: 400 | 409 | 422;
  /** Of the whole wish; null where only fields are wrong. */
  code: Code | null;
  errors: Partial<Record<FieldName, string[]>>;
  values: HoldFormValues;
  hubSlug: string;
  slots: SlotView[];
  /** The day and its form, with what was typed; null where other times are offered instead. */
  day: DayView | null;
  requests: { reference: string; title: string }[];
  keys: string[];
}

const fieldOf: Partial<Record<Code, FieldName>> = {
  past: 'start', beyond_horizon: 'start', unreadable_time: 'start', nonexistent_time: 'start', ambiguous_time: 'start', outside_hours: 'end',
  off_grid: 'end', reversed: 'end', empty: 'end', no_units: 'unit', unknown_units: 'unit', too_many_units: 'unit', no_engineer: 'unit', no_room: 'unit', over_quota: 'unit', request_not_usable: 'request',
};

const strings = (form: FormData, name: string) => form.getAll(name).filter((value) => typeof value === 'string');

function typedValues(form: FormData): HoldFormValues {
  return { start: strings(form, 'start')[0], end: strings(form, 'end')[0], units: strings(form, 'unit'), request: strings(form, 'request')[0] };
}

/** Carries out the form of a wish. The reference of the booking, or what the page of the refusal needs. */
export async function holdFromForm(db: Database, actor: FirmActor, form: FormData, language: Language): Promise<{ reference: string } | Refusal> {
  const submission = parseWithZod(form, { schema: holdInput });
  const hub = await findTestZoneHub(db, strings(form, 'hub')[0] ?? '');
  if (!hub) refuse('bad_request');
  if (submission.status !== 'success') {
    const errors = submission.error ?? {};
    // The key is no field of a person's: without it this is no form of ours.
    if (errors.idempotencyKey) refuse('bad_request');
    return invalid(db, actor, hub, form, language, Object.fromEntries(Object.entries(errors).map(([name, list]) => [fieldName(name), list ?? []])));
  }
  const range = { start: parseLocalTime(submission.value.start, hub.timeZone), end: parseLocalTime(submission.value.end, hub.timeZone) };
  const unreadable = (['start', 'end'] as const).filter((name) => !(range[name] instanceof Date));
  if (!(range.start instanceof Date) || !(range.end instanceof Date)) {
    return invalid(db, actor, hub, form, language, Object.fromEntries(unreadable.map((name) => [name, [`test-zone:refusal.${String(range[name])}`]])));
  }
  const wish = { hubId: hub.id, range: { start: range.start, end: range.end }, units: unitsOf(submission.value), engineer: submission.value.engineer, room: submission.value.room, requestReference: submission.value.request, language };
  const result = await hold(db, actor, wish, submission.value.idempotencyKey);
  if (result.ok) return result.value;
  const field = fieldOf[result.error];
  if (field) return invalid(db, actor, hub, form, language, { [field]: [refusalText(result.error)] });
  const slots = (result.details?.next ?? []).map((slot) => slotView(slot, language));
  return {
    status: result.error === 'key_reused' ? 422 : 409, code: result.error, errors: {}, values: typedValues(form), hubSlug: hub.slug,
    slots, day: null, requests: [], keys: slots.map(newIdempotencyKey),
  };
}

/** `unit[0]` is the field `unit`; what has no field of its own is said at the units. */
function fieldName(name: string): FieldName {
  const [base] = name.split('[');
  return base === 'start' || base === 'end' || base === 'request' ? base : 'unit';
}

function unitsOf({ unit, accelerator, count }: HoldForm) {
  return accelerator && count ? { acceleratorSlug: accelerator, count } : { resourceIds: [...new Set(unit)] };
}

async function invalid(db: Database, actor: FirmActor, hub: TestZoneHub, form: FormData, language: Language, errors: Refusal['errors']): Promise<Refusal> {
  const values = typedValues(form);
  const [day, requests] = await Promise.all([
    readDayView(db, hub, values.start?.slice(0, 10), actor, language, new Date()),
    listUsableRequests(db, actor),
  ]);
  return {
    status: 400, code: null, errors, values, hubSlug: hub.slug, slots: [], day, keys: [newIdempotencyKey()],
    requests: requests.filter(({ hubId }) => hubId === hub.id).map(({ reference, title }) => ({ reference, title })),
  };
}

/** The sentence of a refusal as a whole, for its page's title. */
export const refusalKey = (refusal: Refusal): string | null => refusal.code && refusalText(refusal.code);
