import type { TFunction } from 'i18next';
import { formatMonth, formatNumber, formatPercent, isoDateIn, seoulZone } from '~/i18n/format';
import type { Language } from '~/i18n/languages';
import type { PublishedPeriod } from '../figures';

type Texts = TFunction<['statistics']>;

/** Figures as a reader sees them: null is said to be kept back. Times come in minutes and are told in hours to a tenth. */
export function figureTexts(t: Texts, language: Language) {
  const told = (value: number | null, format: (value: number) => string) => (value === null ? t('statistics:keptBack') : format(value));
  return {
    count: (value: number | null) => told(value, (count) => formatNumber(language, count)),
    hours: (minutes: number | null) => told(minutes, (time) => t('statistics:hours', { number: formatNumber(language, Math.round(time / 6) / 10) })),
    /** Without the unit, to stand under others: the head of the column names it. */
    hoursInColumn: (minutes: number | null) => told(minutes, (time) => formatNumber(language, Math.round(time / 6) / 10, true)),
    percent: (value: number | null) => told(value, (percent) => formatPercent(language, percent)),
  };
}

/** Measures of time: their columns hold hours. */
const times = ['replyMedian', 'replyTail', 'decisionMedian', 'decisionTail', 'reserved', 'used', 'open'] as const;
const isTime = (measure: string): measure is (typeof times)[number] => times.some((time) => time === measure);
type Measure = (typeof times)[number] | 'filed' | 'replyOnTime' | 'decided' | 'decisionOnTime' | 'bookings' | 'rate';

/** The head of a column of figures, with the unit where its cells have none. */
export function columnName(t: Texts, measure: Measure): string {
  const name = t(`statistics:measure.${measure}`);
  return isTime(measure) ? t('statistics:csv.inHours', { measure: name }) : name;
}

const lastMonth = ({ endsAt }: Pick<PublishedPeriod, 'endsAt'>): string => isoDateIn(new Date(new Date(endsAt).getTime() - 1), seoulZone);

/** What a period is called; a year that runs says how far it is told. */
export function periodName(t: Texts, { key, endsAt }: Pick<PublishedPeriod, 'key' | 'endsAt'>): string {
  const [, year = '', quarter] = /^(\d{4})(?:-q(\d))?$/.exec(key) ?? [];
  if (!year) return t('statistics:period.rolling');
  if (quarter) return t('statistics:period.quarter', { year, quarter });
  const month = Number(lastMonth({ endsAt }).slice(5, 7));
  return month === 12 ? t('statistics:period.year', { year }) : t('statistics:period.yearSoFar', { year, quarter: month / 3 });
}

/** From which month to which it reaches. */
export function periodRange(t: Texts, language: Language, { startsAt, endsAt }: Pick<PublishedPeriod, 'startsAt' | 'endsAt'>): string {
  return t('statistics:period.range', { from: formatMonth(language, isoDateIn(new Date(startsAt), seoulZone)), to: formatMonth(language, lastMonth({ endsAt })) });
}
