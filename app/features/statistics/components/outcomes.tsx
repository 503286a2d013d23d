import { useTranslation } from '~/i18n/use-translation';
import { BarRows } from '~/components/chart/bar-rows';
import { SectionHeading } from '~/components/page-header/page-header';
import { useLanguage } from '~/i18n/use-language';
import { outcomeKinds, type PlacedOutcomes } from '../figures';
import { AsTable } from './as-table';
import { figureTexts } from './figure-text';
import { FiguresTable } from './figures-table';

/** What came of the support, as firms confirmed it. */
export function Outcomes({ rows }: { rows: PlacedOutcomes[] }) {
  const { t } = useTranslation(['statistics']);
  const text = figureTexts(t, useLanguage());
  const countOf = (kind: PlacedOutcomes['kind']) => rows.find((row) => row.kind === kind)?.confirmed ?? null;
  const most = Math.max(1, ...outcomeKinds.map((kind) => countOf(kind) ?? 0));
  const name = (kind: PlacedOutcomes['kind']) => t(`statistics:outcome.${kind ?? 'any'}`);
  return (
    <section aria-labelledby="outcomes" className="mt-14">
      <SectionHeading id="outcomes">{t('statistics:outcomes.heading')}</SectionHeading>
      <div className="mt-6">
        <BarRows
          id="chart-outcomes" title={t('statistics:outcomes.heading')} description={t('statistics:outcomes.text')}
          legend={[{ look: 'solid', label: t('statistics:measure.confirmed') }]}
          rows={outcomeKinds.map((kind) => ({ key: kind, label: name(kind), value: text.count(countOf(kind)), parts: [{ look: 'solid', share: ((countOf(kind) ?? 0) * 100) / most }] }))}
        />
      </div>
      <AsTable>
        <FiguresTable
          caption={t('statistics:outcomes.heading')} of={t('statistics:outcomes.kind')} columns={[{ key: 'confirmed', label: t('statistics:measure.confirmed') }]}
          rows={[...outcomeKinds, null].map((kind) => ({ key: kind ?? 'any', name: name(kind), cells: { confirmed: text.count(countOf(kind)) } }))}
        />
      </AsTable>
    </section>
  );
}
