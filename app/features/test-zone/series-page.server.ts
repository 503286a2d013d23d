import { z } from 'zod';
import type { FirmActor } from '~/features/accounts/actor';
import { refuse } from '~/platform/responses.server';
import type { Language } from '~/i18n/languages';
import type { Database } from '~db/connect';
import { listBusy } from './busy.queries.server';
import type { EarliestSlot } from './earliest.queries.server';
import { nextTimes, type HoldInput } from './hold.commands.server';
import { refusalText } from './refusal-text';
import { findTestZoneHub, listUnits, type TestZoneHub } from './resources.queries.server';
import { maxUnits } from './rules';
import { frequencies, maxOccurrences, occurrences, type Occurrence } from './series.rules';
import { holdSeries } from './series.commands.server';
import { slotView, type SlotView } from './slot-view.server';
import { checkTime } from './time-check.server';
import { unitsText } from './units-text';
import { translator } from '~/i18n/instance.server';

const time = z.string().max(30);

/** A recurring wish, as it stands in the preview's address and in its form. */
const seriesInput = z.object({
  hub: z.string().regex(/^[a-z0-9-]{1,60}$/),
  start: time,
  end: time,
  unit: z.array(z.uuid()).min(1).max(maxUnits + 2),
  request: z.string().max(40).optional().catch(undefined),
  frequency: z.enum(frequencies).catch('weekly'),
  count: z.coerce.number().int().min(2).max(maxOccurrences).catch(4),
});
export type SeriesForm = z.infer<typeof seriesInput>;

/** One occurrence on the page: what it would be, or what became of it. */
export interface OccurrenceLine {
  date: string;
  range: { start: Date; end: Date } | null;
  /** Key of the sentence that says why it can't be; null where it can. */
  said: string | null;
  next: SlotView | null;
  reference: string | null;
}

interface Wish {
  form: SeriesForm;
  hub: TestZoneHub;
  hold: Omit<HoldInput, 'range'>;
  dates: Occurrence[];
}

/** @throws the 400 page where the fields aren't those of our form */
async function readWish(db: Database, fields: URLSearchParams, language: Language): Promise<Wish> {
  const single = (name: string) => fields.get(name) || undefined;
  const parsed = seriesInput.safeParse({ ...Object.fromEntries(['hub', 'start', 'end', 'request', 'frequency', 'count'].map((name) => [name, single(name)])), unit: [...new Set(fields.getAll('unit'))] });
  const form = parsed.success ? parsed.data : refuse('bad_request');
  const hub = (await findTestZoneHub(db, form.hub)) ?? refuse('bad_request');
  const dates = occurrences(form.start, form.end, hub.timeZone, form.frequency, form.count);
  if (!Array.isArray(dates)) refuse('bad_request');
  return { form, hub, dates, hold: { hubId: hub.id, units: { resourceIds: form.unit }, engineer: 'none', requestReference: form.request, language } };
}

async function preview(db: Database, { hold, dates }: Wish, language: Language, at: Date): Promise<OccurrenceLine[]> {
  const lines: OccurrenceLine[] = [];
  for (const occurrence of dates) {
    const { date } = occurrence;
    if ('error' in occurrence) {
      lines.push({ date, range: null, said: refusalText(occurrence.error), next: null, reference: null });
      continue;
    }
    const { range } = occurrence;
    const problem = (await checkTime(db, { hubId: hold.hubId, range }, at)) ?? ((await isBusy(db, hold, range, at)) ? 'taken' : null);
    const [next] = problem ? await nextTimes(db, { ...hold, range }, at) : [];
    lines.push({ date, range, said: problem && told(problem), next: shown(next, language), reference: null });
  }
  return lines;
}

/** Nobody took it "just now": a wish for weeks ahead meets what was booked long ago. */
const told = (code: string): string => (code === 'taken' ? 'test-zone:series.taken' : refusalText(code));

const shown = (slot: EarliestSlot | null | undefined, language: Language): SlotView | null => (slot ? slotView(slot, language) : null);

async function isBusy(db: Database, { hubId, units }: Omit<HoldInput, 'range'>, range: { start: Date; end: Date }, at: Date): Promise<boolean> {
  const wished = 'resourceIds' in units ? units.resourceIds : [];
  return (await listBusy(db, [hubId], range, at)).some(({ resourceId }) => wished.includes(resourceId));
}

/** All occurrences of a recurring wish before any of them is made. */
export async function readSeriesPage(db: Database, fields: URLSearchParams, language: Language, at = new Date()) {
  const wish = await readWish(db, fields, language);
  const units = (await listUnits(db, [wish.hub.id])).filter(({ id }) => wish.form.unit.includes(id));
  return {
    form: wish.form, hub: { slug: wish.hub.slug, timeZone: wish.hub.timeZone, name: wish.hub.name }, units: unitsText(units, language, translator(language)),
    lines: await preview(db, wish, language, at),
  };
}

/** Holds what can be held, and says of each occurrence what became of it. */
export async function holdSeriesFromForm(db: Database, actor: FirmActor, form: FormData, language: Language, at = new Date()): Promise<OccurrenceLine[]> {
  const fields = new URLSearchParams([...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
  const key = fields.get('idempotencyKey') ?? '';
  if (!z.uuid().safeParse(key).success) refuse('bad_request');
  const { hold, dates } = await readWish(db, fields, language);
  const results = await holdSeries(db, actor, hold, dates, key, at);
  return results.map(({ date, reference, error, next }, index) => {
    const occurrence = dates[index];
    return { date, reference, range: occurrence && 'range' in occurrence ? occurrence.range : null, said: error && told(error), next: shown(next, language) };
  });
}
