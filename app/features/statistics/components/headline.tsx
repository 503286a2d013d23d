import { useTranslation } from '~/i18n/use-translation';
import { useLanguage } from '~/i18n/use-language';
import type { PlacedFigures } from '../figures';
import { figureTexts } from './figure-text';

/** The figures of a place that matter most, large. */
export function Headline({ figures }: { figures: PlacedFigures }) {
  const { t } = useTranslation(['statistics']);
  const text = figureTexts(t, useLanguage());
  const items = [
    { term: t('statistics:measure.filed'), value: text.count(figures.filed), beside: t('statistics:headline.decided', { number: text.count(figures.decided) }) },
    { term: t('statistics:headline.reply'), value: text.hours(figures.replyMedian), beside: t('statistics:headline.tail', { time: text.hours(figures.replyTail) }) },
    { term: t('statistics:headline.decision'), value: text.hours(figures.decisionMedian), beside: t('statistics:headline.tail', { time: text.hours(figures.decisionTail) }) },
    { term: t('statistics:headline.onTime'), value: text.percent(figures.replyOnTime), beside: t('statistics:headline.onTimeDecision', { percent: text.percent(figures.decisionOnTime) }) },
  ];
  return (
    <dl className="grid grid-cols-2 gap-x-6 gap-y-6 border-y-2 border-line-ink py-6 sm:gap-x-8 lg:grid-cols-4">
      {items.map(({ term, value, beside }) => (
        <div key={term} className="min-w-0">
          <dt className="text-sm text-ink-subtle">{term}</dt>
          <dd className="heading-tight mt-1 text-2xl font-bold text-ink sm:text-3xl">{value}</dd>
          <dd className="mt-1 text-sm text-ink-quiet">{beside}</dd>
        </div>
      ))}
    </dl>
  );
}
