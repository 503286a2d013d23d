import { listHubSchedules } from '~/features/hubs/schedule.queries.server';
import { workingIntervals, type HubSchedule } from '~/features/hubs/working-time.rules';
import type { LocalizedText } from '~/i18n/localized-text';
import type { Executor } from '~db/connect';
import { findEarliest } from './earliest.rules';
import { listTestZoneHubs, listUnits, type Accelerator, type TestZoneHub, type Unit } from './resources.queries.server';
import { horizonDays } from './rules';
import { addDays, localDate, type Range } from './slots.rules';
import { listTaken } from './taken.queries.server';

/** A wish for time anywhere. */
export interface EarliestWish {
  /** Any of these will do: a model's slug, `gpu`, `npu`, or a family as `h100-class`. None: any card. */
  accelerators: readonly string[];
  count: number;
  /** Minutes. */
  length: number;
  /** Last hub date, `YYYY-MM-DD`, inclusive. */
  by: string;
  /** `none`, `any`, or the language that the engineer must speak. */
  engineer: string;
  /** Whether a room comes along. */
  room?: boolean;
  /** Only this hub. */
  hubId?: string;
  /** Not earlier than this instant; now unless given. */
  notBefore?: Date;
}

/** What a stored or typed wish names: `any` is no wish at all. */
export const wishedAccelerators = (...names: string[]): string[] => (names.includes('any') ? [] : [...new Set(names)]);

interface Companion {
  id: string;
  name: LocalizedText;
}

/** An offer: the earliest time of one hub for one kind of card. */
export interface EarliestSlot {
  hub: TestZoneHub;
  range: Range;
  accelerator: Accelerator;
  count: number;
  engineer: Companion | null;
  room: Companion | null;
  /** Not the kind of card that was asked for. */
  alternative: boolean;
}

/** Whether a card is of one of the wished kinds; no wish takes any. */
export const matchesAccelerator = (accelerator: Accelerator, wished: readonly string[]): boolean =>
  wished.length === 0 || wished.some((wish) => accelerator.kind === wish || accelerator.slug === wish || accelerator.classes.includes(wish));

const speaks = (unit: Unit, wish: string) => unit.kind === 'engineer' && (wish === 'any' || unit.languages.includes(wish));

function groupByModel(units: Unit[]): { accelerator: Accelerator; units: Unit[] }[] {
  const groups = new Map<string, { accelerator: Accelerator; units: Unit[] }>();
  for (const unit of units) {
    if (!unit.accelerator) continue;
    const group = groups.get(unit.accelerator.slug) ?? { accelerator: unit.accelerator, units: [] };
    group.units.push(unit);
    groups.set(unit.accelerator.slug, group);
  }
  return [...groups.values()];
}

/** A hub while it is searched. */
interface Place {
  hub: TestZoneHub;
  units: Unit[];
  schedule: HubSchedule;
}

const named = ({ id, name }: Unit): Companion => ({ id, name });

function offersOfHub({ hub, units }: Place, busy: Map<string, Range[]>, open: Range[], wish: EarliestWish, from: Date): EarliestSlot[] {
  const timed = (list: Unit[]) => list.map((unit) => ({ id: unit, busy: busy.get(unit.id) ?? [] }));
  const engineers = wish.engineer === 'none' ? [] : [timed(units.filter((unit) => speaks(unit, wish.engineer)))];
  const rooms = wish.room ? [timed(units.filter(({ kind }) => kind === 'room'))] : [];
  return groupByModel(units).flatMap(({ accelerator, units: cards }) => {
    const found = findEarliest(open, timed(cards), [...engineers, ...rooms], wish, from);
    if (!found) return [];
    const along = (kind: Unit['kind']) => found.companions.filter((unit) => unit.kind === kind).map(named)[0] ?? null;
    return [{ hub, range: found.range, accelerator, count: wish.count, engineer: along('engineer'), room: along('room'), alternative: !matchesAccelerator(accelerator, wish.accelerators) }];
  });
}

const earlier = (a: EarliestSlot, b: EarliestSlot) =>
  Number(a.alternative) - Number(b.alternative) || a.range.start.getTime() - b.range.start.getTime();

/** Whether a hub has what is asked for at all, whenever. */
const couldServe = ({ units }: Place, wish: EarliestWish): boolean =>
  groupByModel(units).some(({ accelerator, units: cards }) => cards.length >= wish.count && matchesAccelerator(accelerator, wish.accelerators));

/** Days that are looked at first; each further look, at the hubs that had nothing, takes four times as many. */
const firstDays = 3;
const day = 86_400_000;

interface Look {
  from: Date;
  horizon: Date;
  at: Date;
}

/** The best offer of each hub, looked for in the next days first: most are found there, and what is booked for later needn't be read. */
async function bestOfEach(db: Executor, places: Place[], wish: EarliestWish, { from, horizon, at }: Look): Promise<EarliestSlot[]> {
  const last = Math.min(Date.parse(`${addDays(wish.by, 2)}T00:00:00Z`), horizon.getTime());
  const best = new Map<string, EarliestSlot>();
  let missing = places;
  for (let days = firstDays; missing.length > 0; days *= 4) {
    const until = new Date(Math.min(from.getTime() + days * day, last));
    const busy = await listTaken(db, missing.map(({ hub }) => hub.id), { start: from, end: until }, at);
    const stillMissing: Place[] = [];
    for (const place of missing) {
      const { hub, schedule } = place;
      const to = localDate(until, hub.timeZone);
      const open = workingIntervals(schedule, localDate(from, hub.timeZone), to < wish.by ? to : wish.by).filter(({ end }) => end <= until);
      const [found] = offersOfHub(place, busy, open, wish, from).sort(earlier);
      if (found) best.set(hub.id, found);
      // Another kind of card will do only where the wished one has no time at all.
      if (!found || (found.alternative && couldServe(place, wish))) stillMissing.push(place);
    }
    missing = stillMissing;
    if (until.getTime() >= last) break;
  }
  return [...best.values()];
}

/**
 * The earliest offer of every hub (or of one), what was asked for first, other kinds of card after it.
 * What is taken over all hubs is read in one query; the slot function does the rest.
 */
export async function findEarliestSlots(db: Executor, wish: EarliestWish, at = new Date(), limit = 5): Promise<EarliestSlot[]> {
  const [allHubs, schedules] = await Promise.all([listTestZoneHubs(db), listHubSchedules(db)]);
  const hubs = allHubs.filter((hub) => !wish.hubId || hub.id === wish.hubId);
  const units = await listUnits(db, hubs.map((hub) => hub.id));
  const places = hubs.flatMap((hub) => {
    const schedule = schedules.get(hub.id);
    return schedule ? [{ hub, schedule, units: units.filter((unit) => unit.hubId === hub.id) }] : [];
  });
  const from = wish.notBefore && wish.notBefore > at ? wish.notBefore : at;
  const offers = await bestOfEach(db, places, wish, { from, horizon: new Date(at.getTime() + horizonDays * day), at });
  return offers.sort(earlier).slice(0, limit);
}
