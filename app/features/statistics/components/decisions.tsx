import { useTranslation } from '~/i18n/use-translation';
import { BarRows } from '~/components/chart/bar-rows';
import type { ChartLook } from '~/components/chart/chart-looks';
import { SectionHeading } from '~/components/page-header/page-header';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import { results, type PlacedFigures, type Result } from '../figures';
import { AsTable } from './as-table';
import { HubName } from './by-hub';
import { figureTexts } from './figure-text';
import { FiguresTable } from './figures-table';

const looks: Record<Result, ChartLook> = { approved: 'solid', returned: 'hatched', declined: 'dotted' };

/** How the hubs decided. A bar is drawn where all three of its parts are published. */
export function Decisions({ rows }: { rows: PlacedFigures[] }) {
  const { t } = useTranslation(['statistics']);
  const language = useLanguage();
  const text = figureTexts(t, language);
  const hubs = rows.flatMap((figures) => (figures.hub ? [{ hub: figures.hub, figures }] : []));
  const partsOf = (figures: PlacedFigures) =>
    figures.decided && results.every((result) => figures[result] !== null) ? results.map((result) => ({ look: looks[result], share: ((figures[result] ?? 0) * 100) / (figures.decided ?? 1) })) : [];
  return (
    <section aria-labelledby="decisions" className="mt-14">
      <SectionHeading id="decisions">{t('statistics:decisions.heading')}</SectionHeading>
      <div className="mt-6">
        <BarRows
          id="chart-decisions" title={t('statistics:decisions.heading')} description={t('statistics:decisions.text')}
          legend={results.map((result) => ({ look: looks[result], label: t(`statistics:measure.${result}`) }))}
          rows={hubs.map(({ hub, figures }) => ({ key: hub.slug, label: localizedString(hub.name, language), value: `${text.count(figures.decided)}${figures.decided && partsOf(figures).length === 0 ? ' *' : ''}`, parts: partsOf(figures) }))}
        />
      </div>
      <AsTable>
        <FiguresTable
          caption={t('statistics:decisions.heading')} of={t('statistics:filter.hub')}
          columns={(['decided', ...results, 'withdrawn'] as const).map((key) => ({ key, label: t(`statistics:measure.${key}`) }))}
          rows={hubs.map(({ hub, figures: { decided, approved, returned, declined, withdrawn } }) => ({
            key: hub.slug, name: <HubName hub={hub} />,
            cells: { decided: text.count(decided), approved: text.count(approved), returned: text.count(returned), declined: text.count(declined), withdrawn: text.count(withdrawn) },
          }))}
        />
      </AsTable>
    </section>
  );
}
