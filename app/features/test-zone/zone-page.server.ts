import { actsForFirm, type Actor, type FirmActor } from '~/features/accounts/actor';
import { listHubSchedules } from '~/features/hubs/schedule.queries.server';
import { openState, type HubSchedule } from '~/features/hubs/working-time.rules';
import type { Language } from '~/i18n/languages';
import { localPath } from '~/i18n/links';
import { localizedString } from '~/i18n/localized-text';
import { newIdempotencyKey } from '~/platform/idempotency.server';
import type { Executor } from '~db/connect';
import { findHubDay } from './availability.queries.server';
import type { HoldAccess } from './components/slot-list';
import { dayView, type DayView } from './day-view.server';
import { findEarliestSlots, wishedAccelerators } from './earliest.queries.server';
import { zoneQuery, type ZoneQuery } from './input';
import { listQuotas, type QuotaLine } from './quota.queries.server';
import { listUsableRequests, type UsableRequest } from './requests.queries.server';
import { listOfferedAccelerators, listTestZoneHubs, listUnits, type TestZoneHub } from './resources.queries.server';
import { horizonDays } from './rules';
import { addDays, localDate } from './slots.rules';
import { slotView } from './slot-view.server';
import { readWeekView } from './week-view.server';

/** How the reader may hold a time; `url` is where to come back to after signing in. */
export function holdAccess(actor: Actor | null, language: Language, url: URL, keys: number): HoldAccess {
  if (!actor) return { kind: 'sign_in', href: `${localPath(language, '/sign-in')}?next=${encodeURIComponent(url.pathname + url.search)}` };
  return actsForFirm(actor) ? { kind: 'firm', keys: Array.from({ length: keys }, newIdempotencyKey) } : { kind: 'none' };
}

/** The hub dates between which one can look and book. */
function boundsOf(timeZone: string, at: Date) {
  const first = localDate(at, timeZone);
  return { first, last: addDays(first, horizonDays - 1) };
}

/** Today where the hub still opens, else its next working day. */
function firstOpenDate(schedule: HubSchedule, at: Date): string {
  const { open, changesAt } = openState(schedule, at);
  return localDate(open || !changesAt ? at : changesAt, schedule.timeZone);
}

/** A hub's day as its calendar is drawn; null where the hub has no hours. */
export async function readDayView(db: Executor, hub: TestZoneHub, wanted: string | undefined, actor: Actor | null, language: Language, at: Date): Promise<DayView | null> {
  const schedule = (await listHubSchedules(db)).get(hub.id);
  if (!schedule) return null;
  const bounds = boundsOf(hub.timeZone, at);
  const date = wanted && wanted >= bounds.first && wanted <= bounds.last ? wanted : firstOpenDate(schedule, at);
  const day = await findHubDay(db, hub, date, actor?.firm?.id ?? null, at);
  return day && dayView(day, language, bounds, at);
}

export interface ZoneQueryText extends Record<string, string> {}

/** The finder's part of the address, to be kept on links to other days. */
function queryText(query: ZoneQuery, by: string): ZoneQueryText {
  const { accelerator, or, count, hours, engineer, room, span, request } = query;
  return {
    accelerator, count: String(count), hours: String(hours), by, engineer, ...(or ? { or } : {}), ...(room ? { room } : {}), ...(span === 'week' ? { span } : {}), ...(request ? { request } : {}),
  };
}

function chosenHub(hubs: TestZoneHub[], query: ZoneQuery, request: UsableRequest | undefined, firstOffer: string | undefined): TestZoneHub | undefined {
  return hubs.find(({ slug }) => slug === query.hub) ?? hubs.find(({ id }) => id === request?.hubId) ?? hubs.find(({ slug }) => slug === firstOffer) ?? hubs[0];
}

/** The firm's hours at the chosen hub in the month of the day that is looked at; null where nobody counts. */
async function quotaOf(db: Executor, firm: FirmActor | null, hub: TestZoneHub | undefined, date: string): Promise<(Pick<QuotaLine, 'used'> & { limit: number; month: string }) | null> {
  if (!firm || !hub) return null;
  const [line] = await listQuotas(db, firm, new Date(`${date}T12:00:00Z`), hub.id);
  return line && line.limit !== null ? { used: line.used, limit: line.limit, month: line.month } : null;
}

/** All that the test zone's page shows, for an address and its reader. */
export async function readZonePage(db: Executor, actor: Actor | null, language: Language, url: URL, at = new Date()) {
  const query = zoneQuery.parse(Object.fromEntries(url.searchParams));
  const firm = actor && actsForFirm(actor) ? actor : null;
  const seoul = boundsOf('Asia/Seoul', at);
  const by = query.by && query.by >= seoul.first && query.by <= seoul.last ? query.by : addDays(seoul.first, 14);
  const [hubs, accelerators, requests] = await Promise.all([listTestZoneHubs(db), listOfferedAccelerators(db), firm ? listUsableRequests(db, firm) : []]);
  const request = requests.find(({ reference }) => reference === query.request);
  const wished = wishedAccelerators(query.accelerator, ...(query.or ? [query.or] : []));
  const wish = { accelerators: wished, count: query.count, length: query.hours * 60, by, engineer: query.engineer, room: query.room === 'any' };
  const [slots, units] = await Promise.all([findEarliestSlots(db, wish, at), listUnits(db, hubs.map(({ id }) => id))]);
  const hub = chosenHub(hubs, query, request, slots[0]?.hub.slug);
  const offered = slots.find((slot) => slot.hub.id === hub?.id);
  const date = query.date ?? (offered && hub && localDate(offered.range.start, hub.timeZone));
  const day = hub ? await readDayView(db, hub, date, actor, language, at) : null;
  const [week, quota] = await Promise.all([
    hub && day && query.span === 'week' ? readWeekView(db, hub, { date: day.date, accelerators: wished, bounds: boundsOf(hub.timeZone, at) }, language, at) : null,
    quotaOf(db, firm, hub, day?.date ?? seoul.first),
  ]);
  return {
    values: { accelerator: query.accelerator, or: query.or, room: query.room, count: query.count, hours: query.hours, by, engineer: query.engineer, request: request?.reference },
    accelerators: accelerators.map(({ slug, maker, model }) => ({ slug, label: `${maker} ${model}` })),
    spoken: [...new Set(units.flatMap(({ languages }) => languages))],
    bounds: seoul,
    slots: slots.map((slot) => slotView(slot, language)),
    hubs: hubs.map(({ slug, name }) => ({ slug, name: localizedString(name, language) })),
    day,
    week,
    quota,
    query: queryText({ ...query, request: request?.reference }, by),
    access: holdAccess(actor, language, url, slots.length + 1),
    request: request ? { reference: request.reference, hubSlug: hubs.find(({ id }) => id === request.hubId)?.slug ?? '' } : null,
    requests: requests.filter(({ hubId }) => hubId === hub?.id).map(({ reference, title }) => ({ reference, title })),
    chosen: { start: query.from, units: query.unit ? [query.unit] : [] },
  };
}
