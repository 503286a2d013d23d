import type { LocalizedText } from '../../../app/i18n/localized-text';
import type { calendarDays } from '../../schema/hubs';
import { text } from '../text';

export type CalendarDay = Omit<typeof calendarDays.$inferInsert, 'hubId' | 'source'>;

/** Days of a country on which its hubs depart from their regular hours, after reference/working-time.md. */
export interface Calendar {
  /** Where the days of each year come from. */
  sources: Record<number, string>;
  /** Years whose list is official; in any other a promise is shown as estimated. */
  confirmedYears: number[];
  days: CalendarDay[];
}

/** Closed on each date. A date is `2026-02-16` or, both ends included, `2026-02-16..2026-02-20`. */
export function closed(name: LocalizedText, ...dates: string[]): CalendarDay[] {
  return dates.flatMap(datesOf).map((onDate) => ({ onDate, kind: 'closed', name }));
}

/** Closed, but not announced officially yet. */
export function provisionallyClosed(name: LocalizedText, ...dates: string[]): CalendarDay[] {
  return closed(name, ...dates).map((day) => ({ ...day, provisional: true }));
}

/** A weekend day that is worked for a holiday moved elsewhere, with the hub's usual hours. */
export function madeUp(name: LocalizedText, ...dates: string[]): CalendarDay[] {
  return dates.map((onDate) => ({ onDate, kind: 'make_up_workday', opensAt: '09:00', closesAt: '18:00', name }));
}

/** Mondays to Fridays of a period, with shorter hours. */
export function shortHours(name: LocalizedText, period: string, closesAt: { weekday: string; friday: string }, provisional: boolean): CalendarDay[] {
  return datesOf(period).flatMap((onDate) => {
    const weekday = new Date(`${onDate}T00:00:00Z`).getUTCDay();
    if (weekday === 0 || weekday === 6) return [];
    return [{ onDate, kind: 'short_hours', opensAt: '09:00', closesAt: weekday === 5 ? closesAt.friday : closesAt.weekday, name, provisional }];
  });
}

/** The name of the day off that stands in for a holiday on a weekend. */
export function observed(name: LocalizedText): LocalizedText {
  return {
    ko: `${name.ko} 대체 휴일`,
    en: `${name.en} (observed)`,
    ja: `${name.ja}（振替休日）`,
    'zh-hans': `${name['zh-hans']}（补休）`,
    vi: `${name.vi} (nghỉ bù)`,
    ar: `${name.ar} (يوم بديل)`,
  };
}

function datesOf(period: string): string[] {
  const [first = '', last = first] = period.split('..');
  const dates: string[] = [];
  for (let at = Date.parse(`${first}T00:00:00Z`); at <= Date.parse(`${last}T00:00:00Z`); at += 86_400_000) dates.push(new Date(at).toISOString().slice(0, 10));
  return dates;
}

export const newYear = text('새해 첫날', 'New Year’s Day', '元日', '元旦', 'Tết Dương lịch', 'رأس السنة الميلادية');
export const labourDay = text('노동절', 'Labour Day', 'メーデー', '劳动节', 'Ngày Quốc tế Lao động', 'عيد العمال');
export const christmas = text('성탄절', 'Christmas Day', 'クリスマス', '圣诞节', 'Lễ Giáng sinh', 'عيد الميلاد');
