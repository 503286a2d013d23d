import type { HubSchedule, ScheduleDay, WeeklyHours } from './working-time.rules';

/** One change of a hub's hours. Dates are ISO dates of the hub, both ends included; times are wall time, `HH:MM`. */
export type HoursChange =
  | { kind: 'weekly'; weekly: WeeklyHours[] }
  | { kind: 'days'; from: string; to: string; day: Omit<ScheduleDay, 'date'>; source: string }
  | { kind: 'remove_day'; date: string }
  | { kind: 'confirm_year'; year: number; source: string }
  | { kind: 'unconfirm_year'; year: number };

/** How many dates may be changed at once: Ramadan with room to spare. */
export const mostDays = 62;

const millisecondsADay = 86_400_000;
const instantOf = (date: string) => Date.parse(`${date}T00:00:00Z`);
const isoDate = (at: number) => new Date(at).toISOString().slice(0, 10);
/** ISO weekday, 1 = Monday. */
const weekdayOf = (at: number) => new Date(at).getUTCDay() || 7;
const minute = (time: string) => time.slice(0, 5);

/** Whether a range of dates is in order and no longer than {@link mostDays}. */
export function isSpan(from: string, to: string): boolean {
  const days = (instantOf(to) - instantOf(from)) / millisecondsADay;
  return days >= 0 && days < mostDays;
}

/**
 * The dated days that a range makes. One date is set whatever it was. Of a longer range, dates that have a day of their own keep it (a
 * holiday in Ramadan stays a holiday), days off of the regular week stay off, and short hours never outlast the regular ones.
 */
export function daysOf({ weekly, days }: HubSchedule, { from, to, day }: Extract<HoursChange, { kind: 'days' }>): ScheduleDay[] {
  if (from === to) return [{ ...day, date: from }];
  const made: ScheduleDay[] = [];
  for (let at = instantOf(from); at <= instantOf(to); at += millisecondsADay) {
    const date = isoDate(at);
    const regular = weekly.find(({ weekday }) => weekday === weekdayOf(at));
    if (days.some((own) => own.date === date)) continue;
    if (day.kind === 'make_up_workday') made.push({ ...day, date });
    else if (regular && day.kind === 'closed') made.push({ ...day, date });
    else if (regular && day.opensAt && day.closesAt) {
      const opensAt = minute(regular.opensAt) > day.opensAt ? minute(regular.opensAt) : day.opensAt;
      const closesAt = minute(regular.closesAt) < day.closesAt ? minute(regular.closesAt) : day.closesAt;
      if (opensAt < closesAt) made.push({ ...day, date, opensAt, closesAt });
    }
  }
  return made;
}

/** The schedule as it would be after a change; the one before is left as it is. */
export function applyHours(schedule: HubSchedule, change: HoursChange): HubSchedule {
  switch (change.kind) {
    case 'weekly': return { ...schedule, weekly: change.weekly };
    case 'days': {
      const made = daysOf(schedule, change);
      const dates = new Set(made.map(({ date }) => date));
      return { ...schedule, days: [...schedule.days.filter(({ date }) => !dates.has(date)), ...made].sort((a, b) => a.date.localeCompare(b.date)) };
    }
    case 'remove_day': return { ...schedule, days: schedule.days.filter(({ date }) => date !== change.date) };
    case 'confirm_year': return { ...schedule, confirmedYears: [...new Set([...schedule.confirmedYears, change.year])] };
    case 'unconfirm_year': return { ...schedule, confirmedYears: schedule.confirmedYears.filter((year) => year !== change.year) };
  }
}
