import type { ReactNode } from 'react';
import { useTranslation } from '~/i18n/use-translation';
import { useLanguage } from '~/i18n/use-language';
import type { PlacedFigures } from '../figures';
import { columnName, figureTexts } from './figure-text';
import { FiguresTable } from './figures-table';

const columns = ['filed', 'replyMedian', 'replyTail', 'replyOnTime', 'decided', 'decisionMedian', 'decisionTail', 'decisionOnTime'] as const;

/** How much was asked for and how fast it was answered, a place a row. */
export function TimesTable({ caption, of, rows }: { caption: string; of: string; rows: { key: string; name: ReactNode; figures: PlacedFigures }[] }) {
  const { t } = useTranslation(['statistics']);
  const text = figureTexts(t, useLanguage());
  /** Where nothing was answered, there is no time to tell. */
  const time = (cases: number | null, value: number | null, format: (value: number | null) => string) => (cases === 0 ? '–' : format(value));
  return (
    <FiguresTable
      caption={caption} of={of}
      columns={columns.map((key) => ({ key, label: columnName(t, key) }))}
      rows={rows.map(({ key, name, figures: { replied, decided, ...each } }) => ({
        key, name,
        cells: {
          filed: text.count(each.filed), decided: text.count(decided),
          replyMedian: time(replied, each.replyMedian, text.hoursInColumn), replyTail: time(replied, each.replyTail, text.hoursInColumn), replyOnTime: time(replied, each.replyOnTime, text.percent),
          decisionMedian: time(decided, each.decisionMedian, text.hoursInColumn), decisionTail: time(decided, each.decisionTail, text.hoursInColumn), decisionOnTime: time(decided, each.decisionOnTime, text.percent),
        },
      }))}
    />
  );
}
