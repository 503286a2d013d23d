import { useTranslation } from '~/i18n/use-translation';
import { SectionHeading } from '~/components/page-header/page-header';
import { Text } from '~/features/hubs/components/text';
import { localPath } from '~/i18n/links';
import { useLanguage } from '~/i18n/use-language';
import type { PlacedFigures } from '../figures';
import { TimesTable } from './times-table';

/** The same figures by service. */
export function ByService({ rows }: { rows: PlacedFigures[] }) {
  const { t } = useTranslation(['statistics']);
  const language = useLanguage();
  const named = rows.flatMap((figures) => (figures.service ? [{ figures, service: figures.service }] : []));
  return (
    <section aria-labelledby="services" className="mt-14">
      <SectionHeading id="services">{t('statistics:services.heading')}</SectionHeading>
      <TimesTable
        caption={t('statistics:services.heading')} of={t('statistics:filter.service')}
        rows={named.map(({ figures, service }) => ({
          key: service.slug, figures,
          name: <a className="underline decoration-line-strong underline-offset-4 hover:decoration-current" href={localPath(language, `/services/${service.slug}`)}><Text of={service.name} /></a>,
        }))}
      />
    </section>
  );
}
