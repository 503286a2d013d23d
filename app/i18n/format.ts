import { languageFacts, type Language } from './languages';

/** The situation room's zone: every time is shown in the hub's zone and in this one. */
export const seoulZone = 'Asia/Seoul';

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  let made = formatters.get(key);
  if (!made) {
    made = new Intl.DateTimeFormat(languageFacts[language].intl, { hourCycle: 'h23', ...options });
    formatters.set(key, made);
  }
  return made;
}

/** `14:00` in the zone. */
export const formatTime = (language: Language, at: Date, timeZone: string): string =>
  formatter(language, { hour: '2-digit', minute: '2-digit', timeZone }).format(at);

/** `11월 25일 (수)`: no year. */
export const formatDay = (language: Language, at: Date, timeZone: string): string =>
  formatter(language, { month: 'short', day: 'numeric', weekday: 'short', timeZone }).format(at);

/** `2026년 11월 25일 (수)`. */
export const formatDate = (language: Language, at: Date, timeZone: string): string =>
  formatter(language, { year: 'numeric', month: 'short', day: 'numeric', weekday: 'short', timeZone }).format(at);

/** `11월 25일 (수) 14:00`. */
export const formatDayTime = (language: Language, at: Date, timeZone: string): string =>
  `${formatDay(language, at, timeZone)} ${formatTime(language, at, timeZone)}`;

// Making one costs more than a hundred uses of it.
const isoDates = new Map<string, Intl.DateTimeFormat>();

/** The calendar date in a zone as `YYYY-MM-DD`. */
export function isoDateIn(at: Date, timeZone: string): string {
  let date = isoDates.get(timeZone);
  if (!date) {
    date = new Intl.DateTimeFormat('sv-SE', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone });
    isoDates.set(timeZone, date);
  }
  return date.format(at);
}

/** Days from the first zone's calendar date to the second's at one instant: −1, 0 or 1. */
export function dayShift(at: Date, from: string, to: string): number {
  return Math.round((Date.parse(isoDateIn(at, to)) - Date.parse(isoDateIn(at, from))) / 86_400_000);
}

/** A zone's name for people: `태평양 표준시`. */
export function zoneName(language: Language, at: Date, timeZone: string): string {
  const parts = formatter(language, { timeZone, timeZoneName: 'long' }).formatToParts(at);
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? timeZone;
}

const unitFormatters = new Map<string, Intl.NumberFormat>();

function inUnit(language: Language, value: number, unit: string, unitDisplay: 'long' | 'short', maximumFractionDigits = 0): string {
  const key = `${language} ${unit} ${unitDisplay} ${maximumFractionDigits}`;
  let made = unitFormatters.get(key);
  if (!made) {
    made = new Intl.NumberFormat(languageFacts[language].intl, { style: 'unit', unit, unitDisplay, maximumFractionDigits });
    unitFormatters.set(key, made);
  }
  return made.format(value);
}

/** `13시간 20분`: whole minutes, as hours and minutes whatever their number; days would leave open how long one is. */
export function formatDuration(language: Language, minutes: number): string {
  const whole = Math.round(Math.abs(minutes));
  const [hours, rest] = [Math.floor(whole / 60), whole % 60];
  if (hours === 0) return inUnit(language, rest, 'minute', 'long');
  return rest === 0 ? inUnit(language, hours, 'hour', 'long') : `${inUnit(language, hours, 'hour', 'long')} ${inUnit(language, rest, 'minute', 'long')}`;
}

/** `US$1,250.50`, or as the reader's language writes it, of an amount in minor units; `digits` of them stand after the point. */
export const formatMoney = (language: Language, units: number, currency: string, digits: number): string =>
  new Intl.NumberFormat(languageFacts[language].intl, { style: 'currency', currency, minimumFractionDigits: digits, maximumFractionDigits: digits }).format(units / 10 ** digits);

/** `1.3MB` of a number of bytes, 1 MB being 1024 × 1024 as in the limits of uploads. */
export function formatFileSize(language: Language, bytes: number): string {
  return bytes < 1024 * 1024 ? inUnit(language, Math.max(1, bytes / 1024), 'kilobyte', 'short') : inUnit(language, bytes / 1024 / 1024, 'megabyte', 'short', 1);
}

/** A calendar date (`2026-11-30`) as `11월 30일 (월)`, the same in every zone. */
export const formatIsoDay = (language: Language, date: string): string => formatDay(language, new Date(`${date}T12:00:00Z`), 'UTC');

/** The name of an ISO weekday, 1 = Monday: `월요일`. */
export const weekdayName = (language: Language, weekday: number): string =>
  // 5 January 1970 was a Monday.
  formatter(language, { weekday: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(1970, 0, 4 + weekday)));

/** The weekday of a calendar date: `토`. */
export const formatWeekday = (language: Language, date: string): string =>
  formatter(language, { weekday: 'short', timeZone: 'UTC' }).format(new Date(`${date}T12:00:00Z`));

/** A calendar date without its weekday: `11월 28일`. */
export const formatMonthDay = (language: Language, date: string): string =>
  formatter(language, { month: 'short', day: 'numeric', timeZone: 'UTC' }).format(new Date(`${date}T12:00:00Z`));

/** The month that holds a date `YYYY-MM-DD`, with its year. */
export const formatMonth = (language: Language, date: string): string =>
  formatter(language, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(`${date}T12:00:00Z`));

/** `80GB`: an amount of memory or storage, in gigabytes. */
export const formatGigabytes = (language: Language, amount: number): string => inUnit(language, amount, 'gigabyte', 'short', 1);

const partialDates: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: 'numeric' }, 7: { year: 'numeric', month: 'long' }, 10: { year: 'numeric', month: 'short', day: 'numeric' },
};

/** A date that is known as exactly as it is written, `2027`, `2027-01` or `2027-01-15`: the same in every zone. */
export const formatPartialDate = (language: Language, date: string): string =>
  formatter(language, { ...partialDates[date.length], timeZone: 'UTC' }).format(new Date(`${date}${'-01-01'.slice(0, 10 - date.length)}T12:00:00Z`));

const numberFormatters = new Map<string, Intl.NumberFormat>();

/** `tenths`: always with one, so that decimals stand under each other; otherwise up to one. */
function numberFormatter(language: Language, style: 'decimal' | 'percent', tenths: boolean): Intl.NumberFormat {
  const key = `${language} ${style} ${tenths}`;
  const made = numberFormatters.get(key) ?? new Intl.NumberFormat(languageFacts[language].intl, { style, minimumFractionDigits: tenths ? 1 : 0, maximumFractionDigits: 1 });
  numberFormatters.set(key, made);
  return made;
}

/** `1,234`, as the reader's language writes numbers; `1,234.0` in a column of tenths. */
export const formatNumber = (language: Language, value: number, tenths = false): string => numberFormatter(language, 'decimal', tenths).format(value);

/** `85%` of 85; `85.0%` in a column of tenths. */
export const formatPercent = (language: Language, percent: number, tenths = false): string => numberFormatter(language, 'percent', tenths).format(percent / 100);
