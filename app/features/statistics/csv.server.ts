import { isoDateIn, seoulZone } from '~/i18n/format';
import { translator } from '~/i18n/instance.server';
import type { Language } from '~/i18n/languages';
import { localizedString } from '~/i18n/localized-text';
import { byteOrderMark, csvLine } from '~/platform/csv';
import { outcomeKinds, type PlacedFigures, type Statistics, type StatisticsFilter } from './figures';

const timed = ['replyMedian', 'replyTail', 'replyOnTime', 'decisionMedian', 'decisionTail', 'decisionOnTime'] as const;
const minutes: readonly string[] = ['replyMedian', 'replyTail', 'decisionMedian', 'decisionTail'];
const figures = ['filed', 'withdrawn', 'replied', 'replyMedian', 'replyTail', 'replyOnTime', 'decided', 'approved', 'returned', 'declined', 'decisionMedian', 'decisionTail', 'decisionOnTime'] as const;
const byHub: readonly string[] = ['withdrawn', 'approved', 'returned', 'declined'];
const use = ['bookings', 'reserved', 'used', 'open'] as const;

/** Hours to a tenth, with a point whatever the language: a file is read by programs. */
const hours = (time: number): string => String(Math.round(time / 6) / 10);

/** What is published of a period for a filter, a place a row: a comma-separated file with its head in the reader's language. */
export function statisticsCsv(statistics: Statistics | null, { hub, service }: StatisticsFilter, language: Language): string {
  const t = translator(language);
  const keptBack = t('statistics:keptBack');
  const head = [
    ...(['from', 'to', 'hub', 'service'] as const).map((column) => t(`statistics:csv.${column}`)),
    ...figures.map((key) => (minutes.includes(key) ? t('statistics:csv.inHours', { measure: t(`statistics:measure.${key}`) }) : (key === 'replyOnTime' || key === 'decisionOnTime') ? t('statistics:csv.inPercent', { measure: t(`statistics:measure.${key}`) }) : t(`statistics:measure.${key}`))),
    ...use.map((key) => (key === 'bookings' ? t('statistics:measure.bookings') : t('statistics:csv.inHours', { measure: t(`statistics:measure.${key}`) }))),
    ...[null, ...outcomeKinds].map((kind) => t(`statistics:outcome.${kind ?? 'any'}`)),
  ];
  const rows = (statistics?.figures ?? []).filter((row) => (!hub || row.hub?.slug === hub) && (!service || row.service?.slug === service));
  const written = (value: number | null | undefined, format: (value: number) => string = String) => (value === undefined ? '' : value === null ? keptBack : format(value));
  const cell = (row: PlacedFigures, key: (typeof figures)[number]): string => {
    if (row.service && byHub.includes(key)) return '';
    const cases = key.startsWith('reply') ? row.replied : row.decided;
    if ((timed as readonly string[]).includes(key) && cases === 0) return '';
    return written(row[key], minutes.includes(key) ? hours : String);
  };
  const lines = rows.map((row) => {
    const placed = (other: { hub: { slug: string } | null }) => !row.service && other.hub?.slug === row.hub?.slug;
    const used = statistics?.use.find(placed);
    return csvLine([
      isoDateIn(statistics?.period.startsAt ?? new Date(0), seoulZone), isoDateIn(new Date((statistics?.period.endsAt.getTime() ?? 1) - 1), seoulZone),
      row.hub ? localizedString(row.hub.name, language) : t('statistics:filter.any'), row.service ? localizedString(row.service.name, language) : t('statistics:filter.any'),
      ...figures.map((key) => cell(row, key)),
      written(used?.bookings), written(used?.reservedMinutes, hours), written(used?.usedMinutes, hours), written(used?.openMinutes, hours),
      ...[null, ...outcomeKinds].map((kind) => written(row.service ? undefined : statistics?.outcomes.find((each) => placed(each) && each.kind === kind)?.confirmed)),
    ]);
  });
  return byteOrderMark + csvLine(head) + lines.join('');
}
