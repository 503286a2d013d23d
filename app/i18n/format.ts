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

/** The calendar date in a zone as `YYYY-MM-DD`. */
export function isoDateIn(at: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone }).format(at);
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
