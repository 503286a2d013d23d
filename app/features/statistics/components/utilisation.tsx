import { useTranslation } from '~/i18n/use-translation';
import { BarRows } from '~/components/chart/bar-rows';
import { Columns } from '~/components/chart/columns';
import { SectionHeading } from '~/components/page-header/page-header';
import { formatMonth, formatNumber, formatPercent } from '~/i18n/format';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import type { PlacedUse } from '../figures';
import { AsTable } from './as-table';
import { HubName } from './by-hub';
import { columnName, figureTexts } from './figure-text';
import { FiguresTable } from './figures-table';

const columns = ['bookings', 'reserved', 'used', 'open', 'rate'] as const;

/** How much of the hubs' accelerators was reserved and used within opening hours; month by month of what the page is about. */
export function Utilisation({ rows, months }: { rows: PlacedUse[]; months: PlacedUse[] }) {
  const { t } = useTranslation(['statistics']);
  const language = useLanguage();
  const text = figureTexts(t, language);
  const hubs = rows.flatMap((use) => (use.hub ? [{ hub: use.hub, use }] : []));
  const shareOf = (minutes: number | null, { openMinutes }: PlacedUse) => (minutes === null || openMinutes === 0 ? 0 : Math.min(100, (minutes * 100) / openMinutes));
  const rate = (use: PlacedUse) => (use.usedMinutes === null ? text.percent(null) : use.openMinutes === 0 ? '–' : formatPercent(language, Math.round((use.usedMinutes * 1000) / use.openMinutes) / 10, true));
  const cells = (use: PlacedUse) => ({ bookings: text.count(use.bookings), reserved: text.hoursInColumn(use.reservedMinutes), used: text.hoursInColumn(use.usedMinutes), open: text.hoursInColumn(use.openMinutes), rate: rate(use) });
  const named = columns.map((key) => ({ key, label: columnName(t, key) }));
  const monthOf = ({ period }: PlacedUse) => formatMonth(language, `${period}-01`);
  return (
    <section aria-labelledby="utilisation" className="mt-14">
      <SectionHeading id="utilisation">{t('statistics:use.heading')}</SectionHeading>
      <div className="mt-6">
        <BarRows
          id="chart-use" title={t('statistics:use.heading')} description={t('statistics:use.text')}
          legend={[{ look: 'solid', label: t('statistics:measure.used') }, { look: 'hatched', label: t('statistics:use.unused') }]}
          rows={hubs.map(({ hub, use }) => {
            const used = shareOf(use.usedMinutes, use);
            return { key: hub.slug, label: localizedString(hub.name, language), value: rate(use), parts: [{ look: 'solid', share: used }, { look: 'hatched', share: Math.max(0, shareOf(use.reservedMinutes, use) - used) }] };
          })}
        />
      </div>
      <AsTable><FiguresTable caption={t('statistics:use.heading')} of={t('statistics:filter.hub')} columns={named} rows={hubs.map(({ hub, use }) => ({ key: hub.slug, name: <HubName hub={hub} />, cells: cells(use) }))} /></AsTable>
      <h3 className="mt-10 text-lg">{t('statistics:use.months')}</h3>
      <div className="mt-4">
        <Columns
          id="chart-months" title={t('statistics:use.months')} description={t('statistics:use.monthsText')} keptBack="*"
          format={(hours) => t('statistics:hours', { number: formatNumber(language, hours) })}
          series={[{ look: 'hatched', label: t('statistics:measure.reserved') }, { look: 'solid', label: t('statistics:measure.used') }]}
          groups={months.map((use, index) => ({
            key: use.period, label: String(Number(use.period.slice(5))), below: index === 0 || use.period.endsWith('-01') ? use.period.slice(0, 4) : undefined,
            values: [use.reservedMinutes, use.usedMinutes].map((minutes) => (minutes === null ? null : minutes / 60)),
          }))}
        />
      </div>
      <AsTable><FiguresTable caption={t('statistics:use.months')} of={t('statistics:use.month')} columns={named} rows={months.map((use) => ({ key: use.period, name: monthOf(use), cells: cells(use) }))} /></AsTable>
    </section>
  );
}
