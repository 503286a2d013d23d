import { useTranslation } from '~/i18n/use-translation';
import { formatPartialDate } from '~/i18n/format';
import { useLanguage } from '~/i18n/use-language';

/** A date as exactly as it is known, or the word that there is none yet. */
export function MilestoneDate({ date, className = 'font-bold text-ink' }: { date: string | null; className?: string }) {
  const { t } = useTranslation(['bulletins']);
  const language = useLanguage();
  if (date === null) return <span className="text-warning">{t('bulletins:timeline.undated')}</span>;
  return (
    <time dateTime={date} className={className}>
      {formatPartialDate(language, date)}
    </time>
  );
}
