import { useTranslation } from '~/i18n/use-translation';
import { SectionHeading } from '~/components/page-header/page-header';
import { localPath } from '~/i18n/links';
import { useLanguage } from '~/i18n/use-language';
import type { Programme } from '../programme';
import { ProgrammeRows } from './programme-rows';

/** What a hub runs next, on another page; nothing where nothing is planned. */
export function ProgrammesAhead({ programmes, at, hubSlug, className = '' }: { programmes: Programme[]; at: Date; hubSlug: string; className?: string }) {
  const { t } = useTranslation(['programmes']);
  const language = useLanguage();
  if (programmes.length === 0) return null;
  return (
    <section aria-labelledby="programmes" className={className}>
      <SectionHeading id="programmes" actions={<a className="text-base text-link underline underline-offset-4" href={localPath(language, `/programmes?at=${hubSlug}`)}>{t('programmes:all')}</a>}>{t('programmes:ahead')}</SectionHeading>
      <div className="-mt-0.5"><ProgrammeRows programmes={programmes} at={at} heading="h3" /></div>
    </section>
  );
}
