import { useTranslation } from '~/i18n/use-translation';
import { Tag } from '~/components/tag/tag';
import { formatIsoDay } from '~/i18n/format';
import { useLanguage } from '~/i18n/use-language';
import { availabilityOf } from '../rules';

/** Whether the expert can be asked, or from when on. `today` is an ISO date. */
export function AvailabilityTag({ expert, today }: { expert: { accepting: boolean; nextAvailableOn: string | null }; today: string }) {
  const { t } = useTranslation(['experts']);
  const language = useLanguage();
  const availability = availabilityOf(expert, today);
  if (availability.kind === 'later') return <Tag tone="warning">{t('experts:availability.later', { when: formatIsoDay(language, availability.from) })}</Tag>;
  return availability.kind === 'now' ? <Tag tone="success">{t('experts:availability.now')}</Tag> : <Tag>{t('experts:availability.closed')}</Tag>;
}
