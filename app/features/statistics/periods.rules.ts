import { Temporal } from 'temporal-polyfill';
import { seoulZone } from '~/i18n/format';

export type PeriodKind = 'rolling' | 'year' | 'quarter' | 'month';

/** Whole months of Seoul's calendar, half-open: [start, end). */
export interface Period {
  /** `rolling`, `2026`, `2026-q3`, `2026-09`. */
  key: string;
  kind: PeriodKind;
  start: Date;
  end: Date;
  /** Keys of the next smaller periods that it is the sum of; none for a month. */
  parts: string[];
}

/** Years that are looked back, the running one among them. */
const years = 3;

const startOf = (month: Temporal.PlainYearMonth): Date => new Date(month.toPlainDate({ day: 1 }).toZonedDateTime(seoulZone).epochMilliseconds);

const quarterOf = (month: Temporal.PlainYearMonth): number => Math.ceil(month.month / 3);
const quarterKey = (month: Temporal.PlainYearMonth): string => `${month.year}-q${quarterOf(month)}`;

function monthsFrom(first: Temporal.PlainYearMonth, end: Temporal.PlainYearMonth): Temporal.PlainYearMonth[] {
  const months: Temporal.PlainYearMonth[] = [];
  for (let month = first; Temporal.PlainYearMonth.compare(month, end) < 0; month = month.add({ months: 1 })) months.push(month);
  return months;
}

/**
 * What is published at an instant: the complete quarters of three calendar years with their months, those years as far as their quarters are
 * complete, and the last four complete quarters as twelve months. A quarter that runs is not published: two readings of it, a day apart,
 * would tell what came in between.
 */
export function publishedPeriods(now: Date): Period[] {
  const here = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(seoulZone).toPlainDate().toPlainYearMonth();
  const end = here.with({ month: quarterOf(here) * 3 - 2 });
  const lastYear = end.subtract({ months: 1 }).year;
  const months = monthsFrom(Temporal.PlainYearMonth.from({ year: lastYear - years + 1, month: 1 }), end);
  const period = (key: string, kind: PeriodKind, of: Temporal.PlainYearMonth[], parts: string[]): Period => {
    const [first = end, last = end] = [of[0], of.at(-1)];
    return { key, kind, start: startOf(first), end: startOf(last.add({ months: 1 })), parts };
  };
  const keysOf = (of: Temporal.PlainYearMonth[], key: (month: Temporal.PlainYearMonth) => string) => [...new Set(of.map(key))];
  const groups = (kind: PeriodKind, key: (month: Temporal.PlainYearMonth) => string, part: (month: Temporal.PlainYearMonth) => string) =>
    keysOf(months, key).map((each) => {
      const own = months.filter((month) => key(month) === each);
      return period(each, kind, own, keysOf(own, part));
    });
  const twelve = months.slice(-12);
  return [
    period('rolling', 'rolling', twelve, keysOf(twelve, quarterKey)),
    ...groups('year', ({ year }) => String(year), quarterKey),
    ...groups('quarter', quarterKey, (month) => month.toString()),
    ...months.map((month) => period(month.toString(), 'month', [month], [])),
  ];
}
