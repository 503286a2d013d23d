import { useTranslation } from '~/i18n/use-translation';
import { SectionHeading } from '~/components/page-header/page-header';
import { localPath } from '~/i18n/links';
import { useLanguage } from '~/i18n/use-language';
import type { PlacedFigures } from '../figures';
import { hasFigures } from '../view.rules';
import { Headline } from './headline';

/** A hub's figures of the last twelve published months, on its own page; nothing where it has none yet. */
export function HubServiceFigures({ figures, hubSlug, className = '' }: { figures: PlacedFigures | null; hubSlug: string; className?: string }) {
  const { t } = useTranslation(['statistics']);
  const language = useLanguage();
  if (!hasFigures(figures)) return null;
  return (
    <section aria-labelledby="service-figures" className={className}>
      <SectionHeading id="service-figures" actions={<a className="text-base text-link underline underline-offset-4" href={localPath(language, `/statistics?hub=${hubSlug}`)}>{t('statistics:hub.all')}</a>}>{t('statistics:hub.heading')}</SectionHeading>
      <p className="mt-4 mb-4 text-sm text-ink-quiet">{t('statistics:period.rolling')}</p>
      <Headline figures={figures} />
    </section>
  );
}
