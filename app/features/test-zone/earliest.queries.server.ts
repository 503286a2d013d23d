import { listHubSchedules } from '~/features/hubs/schedule.queries.server';
import { workingIntervals } from '~/features/hubs/working-time.rules';
import type { LocalizedText } from '~/i18n/localized-text';
import type { Executor } from '~db/connect';
import { byResource, listBusy, type BusyRow } from './busy.queries.server';
import { findEarliest } from './earliest.rules';
import { listTestZoneHubs, listUnits, type Accelerator, type TestZoneHub, type Unit } from './resources.queries.server';
import { horizonDays } from './rules';
import { addDays, localDate, type Range } from './slots.rules';

/** A wish for time anywhere. `accelerator`: a model's slug, or `gpu`, `npu` or `any`. */
export interface EarliestWish {
  accelerator: string;
  count: number;
  /** Minutes. */
  length: number;
  /** Last hub date, `YYYY-MM-DD`, inclusive. */
  by: string;
  /** `none`, `any`, or the language that the engineer must speak. */
  engineer: string;
  /** Only this hub. */
  hubId?: string;
  /** Not earlier than this instant; now unless given. */
  notBefore?: Date;
}

/** An offer: the earliest time of one hub for one kind of card. */
export interface EarliestSlot {
  hub: TestZoneHub;
  range: Range;
  accelerator: Accelerator;
  count: number;
  engineer: { id: string; name: LocalizedText } | null;
  /** Not the kind of card that was asked for. */
  alternative: boolean;
}

const matches = (accelerator: Accelerator, wish: string) =>
  wish === 'any' || accelerator.kind === wish || accelerator.slug === wish;

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

function offersOfHub(hub: TestZoneHub, units: Unit[], busy: Map<string, BusyRow[]>, open: Range[], wish: EarliestWish, from: Date): EarliestSlot[] {
  const timed = (list: Unit[]) => list.map((unit) => ({ id: unit, busy: (busy.get(unit.id) ?? []).map((row) => row.during) }));
  const engineers = wish.engineer === 'none' ? [] : timed(units.filter((unit) => speaks(unit, wish.engineer)));
  return groupByModel(units).flatMap(({ accelerator, units: cards }) => {
    const found = findEarliest(open, timed(cards), engineers, { count: wish.count, length: wish.length, engineer: wish.engineer !== 'none' }, from);
    if (!found) return [];
    const engineer = found.engineer && { id: found.engineer.id, name: found.engineer.name };
    return [{ hub, range: found.range, accelerator, count: wish.count, engineer, alternative: !matches(accelerator, wish.accelerator) }];
  });
}

const earlier = (a: EarliestSlot, b: EarliestSlot) =>
  Number(a.alternative) - Number(b.alternative) || a.range.start.getTime() - b.range.start.getTime();

/**
 * The earliest offer of every hub (or of one), what was asked for first, other kinds of card after it.
 * What is taken over all hubs is read in one query; the slot function does the rest.
 */
export async function findEarliestSlots(db: Executor, wish: EarliestWish, at = new Date(), limit = 5): Promise<EarliestSlot[]> {
  const [allHubs, schedules] = await Promise.all([listTestZoneHubs(db), listHubSchedules(db)]);
  const hubs = allHubs.filter((hub) => !wish.hubId || hub.id === wish.hubId);
  const ids = hubs.map((hub) => hub.id);
  const from = wish.notBefore && wish.notBefore > at ? wish.notBefore : at;
  const horizon = new Date(at.getTime() + horizonDays * 86_400_000);
  const last = new Date(Math.min(Date.parse(`${addDays(wish.by, 2)}T00:00:00Z`), horizon.getTime()));
  const [units, rows] = await Promise.all([listUnits(db, ids), listBusy(db, ids, { start: from, end: last }, at)]);
  const busy = byResource(rows);
  const offers = hubs.flatMap((hub) => {
    const schedule = schedules.get(hub.id);
    if (!schedule) return [];
    const open = workingIntervals(schedule, localDate(from, hub.timeZone), wish.by).filter((interval) => interval.end <= horizon);
    const [best] = offersOfHub(hub, units.filter((unit) => unit.hubId === hub.id), busy, open, wish, from).sort(earlier);
    return best ? [best] : [];
  });
  return offers.sort(earlier).slice(0, limit);
}
