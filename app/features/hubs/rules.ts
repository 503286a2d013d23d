import { dayShift, seoulZone } from '~/i18n/format';
import { addWorkingMinutes, NoWorkingTimeError, openState, type DueTime, type HubSchedule } from './working-time.rules';

/** One hue a region. It never stands alone: a ring or the region's name is beside it. */
export type RegionHue = 'innovation' | 'cogrowth' | 'expansion' | 'neutral';

const hues: Partial<Record<string, RegionHue>> = {
  'us-innovation': 'innovation',
  'cn-jp-cogrowth': 'cogrowth',
  'asean-mideast-expansion': 'expansion',
};

/** The hue of a region; grey for one that staff add later. */
export const regionHue = (regionSlug: string): RegionHue => hues[regionSlug] ?? 'neutral';

/** Closed hubs that open within so many minutes say when. */
const soonMinutes = 90;

/** Whether a hub works at an instant. */
export interface HubNow {
  word: 'open' | 'soon' | 'closed';
  /** Whole minutes until it opens, rounded up; 0 unless the word is `soon`. */
  minutes: number;
  /** When it next opens or closes; null where no hours are known. */
  changesAt: Date | null;
}

/** The state that the map and the lists show. A hub without a schedule is closed. */
export function hubNow(schedule: HubSchedule | undefined, at: Date): HubNow {
  if (!schedule) return { word: 'closed', minutes: 0, changesAt: null };
  const { open, changesAt } = openState(schedule, at);
  if (open) return { word: 'open', minutes: 0, changesAt };
  const minutes = changesAt ? Math.ceil((changesAt.getTime() - at.getTime()) / 60_000) : Infinity;
  return minutes <= soonMinutes ? { word: 'soon', minutes, changesAt } : { word: 'closed', minutes: 0, changesAt };
}

/** The day at the hub as seen from Seoul: it is yesterday in California for most of Seoul's day. */
export function dayWord(at: Date, timeZone: string): 'yesterday' | 'tomorrow' | null {
  const shift = dayShift(at, seoulZone, timeZone);
  return shift < 0 ? 'yesterday' : shift > 0 ? 'tomorrow' : null;
}

/** What a hub would promise now; null where it has no hours to count with. */
export function promiseFrom(schedule: HubSchedule | undefined, at: Date, minutes: number): DueTime | null {
  if (!schedule) return null;
  try {
    return addWorkingMinutes(schedule, at, minutes);
  } catch (error) {
    if (error instanceof NoWorkingTimeError) return null;
    throw error;
  }
}

/** Days ahead that a hub's page announces closures for. */
const announcedDays = 60;

/** Departures from the regular hours from a date on, for {@link announcedDays} days. `today` is an ISO date at the hub. */
export function upcomingDays(schedule: HubSchedule, today: string): HubSchedule['days'] {
  const until = new Date(Date.parse(today) + announcedDays * 86_400_000).toISOString().slice(0, 10);
  return schedule.days.filter(({ date }) => date >= today && date <= until);
}
