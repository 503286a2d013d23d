import { useTranslation } from '~/i18n/use-translation';
import { Columns } from '~/components/chart/columns';
import { SectionHeading } from '~/components/page-header/page-header';
import { formatNumber } from '~/i18n/format';
import { useLanguage } from '~/i18n/use-language';
import type { PlacedFigures } from '../figures';
import { hasFigures } from '../view.rules';
import { AsTable } from './as-table';
import { TimesTable } from './times-table';

/** The course of a place, quarter by quarter. */
export function Quarters({ quarters: all }: { quarters: PlacedFigures[] }) {
  const { t } = useTranslation(['statistics']);
  const language = useLanguage();
  // From the first that has anything to say.
  const quarters = all.slice(all.findIndex(hasFigures));
  const named = quarters.map((figures) => {
    const [, year = '', quarter = ''] = /^(\d{4})-q(\d)$/.exec(figures.period) ?? [];
    return { figures, year, quarter };
  });
  return (
    <section aria-labelledby="quarters" className="mt-14">
      <SectionHeading id="quarters">{t('statistics:quarters.heading')}</SectionHeading>
      <div className="mt-6">
        <Columns
          id="chart-quarters" title={t('statistics:quarters.heading')} description={t('statistics:quarters.text')} keptBack="*"
          format={(value) => formatNumber(language, value)}
          series={[{ look: 'solid', label: t('statistics:measure.filed') }, { look: 'hatched', label: t('statistics:measure.decided') }]}
          groups={named.map(({ figures, year, quarter }, index) => ({
            key: figures.period, label: t('statistics:period.quarterShort', { quarter }), below: index === 0 || quarter === '1' ? year : undefined, values: [figures.filed, figures.decided],
          }))}
        />
      </div>
      <AsTable>
        <TimesTable
          caption={t('statistics:quarters.heading')} of={t('statistics:filter.period')}
          rows={named.map(({ figures, year, quarter }) => ({ key: figures.period, name: t('statistics:period.quarter', { year, quarter }), figures }))}
        />
      </AsTable>
    </section>
  );
}
