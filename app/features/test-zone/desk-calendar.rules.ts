import { gridMinutes, type Range } from './slots.rules';

const step = gridMinutes * 60_000;
const hour = 2 * step;

/** A stretch of a unit's row. `off`: the hub is open but the engineer isn't there. */
export interface Slice<Booked> extends Range {
  kind: 'free' | 'closed' | 'off' | 'booked';
  booked: Booked | null;
}

const holds = (ranges: readonly Range[], start: Date, end: Date) => ranges.some((range) => range.start <= start && end <= range.end);

/**
 * A unit's row within a window that begins and ends on the half hour: every half hour is in exactly one slice, free ones each for
 * themselves. `open` are the hub's hours, `own` what of them the unit has. What isn't whole in the open hours is closed.
 */
export function slicesOf<Booked extends { during: Range }>(window: Range, open: readonly Range[], own: readonly Range[], bookings: readonly Booked[]): Slice<Booked>[] {
  const slices: Slice<Booked>[] = [];
  for (let at = window.start.getTime(); at < window.end.getTime(); at += step) {
    const [start, end] = [new Date(at), new Date(at + step)];
    const booked = bookings.find(({ during }) => during.start < end && start < during.end) ?? null;
    const kind = booked ? 'booked' : holds(own, start, end) ? 'free' : holds(open, start, end) ? 'off' : 'closed';
    const last = slices.at(-1);
    if (last && kind !== 'free' && last.kind === kind && last.booked === booked) last.end = end;
    else slices.push({ kind, booked, start, end });
  }
  return slices;
}

/** What a day's calendar shows: the usual hours and the day's own with an hour round them, and whatever is booked outside; by whole hours, within the day. */
export function windowOf(day: Range, usual: Range | null, shown: readonly Range[]): Range {
  const inside = shown.filter((range) => range.start < day.end && day.start < range.end).map(({ start, end }) => [start.getTime(), end.getTime()] as const);
  const starts = [...inside.map(([start]) => start), ...(usual ? [usual.start.getTime() - hour] : [])];
  const ends = [...inside.map(([, end]) => end), ...(usual ? [usual.end.getTime() + hour] : [])];
  if (starts.length === 0) return day;
  const from = day.start.getTime() + Math.floor((Math.min(...starts) - day.start.getTime()) / hour) * hour;
  const to = day.start.getTime() + Math.ceil((Math.max(...ends) - day.start.getTime()) / hour) * hour;
  return { start: new Date(Math.max(from, day.start.getTime())), end: new Date(Math.min(to, day.end.getTime())) };
}

/**
 * The column at which a bar of `length` half hours would begin if it were let go: `under` is the one under the pointer, `grabbed` the half
 * hour of the bar that was taken. It stays whole within the `columns`; null where it is longer than they are.
 */
export function columnOfDrop(columns: number, length: number, under: number, grabbed: number): number | null {
  return length > columns ? null : Math.min(columns - length, Math.max(0, under - grabbed));
}

/** The Monday of a date's week. */
export function mondayOf(date: string): string {
  const at = new Date(`${date}T00:00:00Z`);
  return new Date(at.getTime() - ((at.getUTCDay() + 6) % 7) * 86_400_000).toISOString().slice(0, 10);
}
