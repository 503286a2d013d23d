import { useTranslation } from '~/i18n/use-translation';
import { BarRows } from '~/components/chart/bar-rows';
import { SectionHeading } from '~/components/page-header/page-header';
import { Ring } from '~/features/hubs/components/ring';
import { Text } from '~/features/hubs/components/text';
import { localPath } from '~/i18n/links';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import type { HubOfFigures, PlacedFigures } from '../figures';
import { figureTexts } from './figure-text';
import { TimesTable } from './times-table';

/** A hub's name with its region's ring, leading to its page. */
export function HubName({ hub }: { hub: HubOfFigures }) {
  const language = useLanguage();
  return <span className="inline-flex items-center gap-2"><Ring region={hub.regionSlug} small /><a className="underline decoration-line-strong underline-offset-4 hover:decoration-current" href={localPath(language, `/hubs/${hub.slug}`)}><Text of={hub.name} /></a></span>;
}

/** How fast each hub decided, and the figures behind it. */
export function ByHub({ rows }: { rows: PlacedFigures[] }) {
  const { t } = useTranslation(['statistics']);
  const language = useLanguage();
  const text = figureTexts(t, language);
  const hubs = rows.flatMap((figures) => (figures.hub ? [{ key: figures.hub.slug, hub: figures.hub, figures }] : []));
  const longest = Math.max(1, ...rows.map(({ decisionMedian, decisionTail }) => decisionTail ?? decisionMedian ?? 0));
  const share = (minutes: number) => (minutes * 100) / longest;
  return (
    <section aria-labelledby="hubs" className="mt-14">
      <SectionHeading id="hubs">{t('statistics:hubs.heading')}</SectionHeading>
      <div className="mt-6">
        <BarRows
          id="chart-hubs" title={t('statistics:hubs.chart')} description={t('statistics:hubs.text')}
          legend={[{ look: 'solid', label: t('statistics:measure.decisionMedian') }, { look: 'hatched', label: t('statistics:hubs.upToTail') }]}
          rows={hubs.map(({ key, hub, figures: { decided, decisionMedian: median, decisionTail: tail } }) => ({
            key, label: localizedString(hub.name, language), value: decided === 0 ? '–' : text.hours(median),
            parts: median === null ? [] : [{ look: 'solid', share: share(median) }, { look: 'hatched', share: share(Math.max(0, (tail ?? median) - median)) }],
          }))}
        />
      </div>
      <div className="mt-8"><TimesTable caption={t('statistics:hubs.heading')} of={t('statistics:filter.hub')} rows={hubs.map(({ key, hub, figures }) => ({ key, name: <HubName hub={hub} />, figures }))} /></div>
    </section>
  );
}
