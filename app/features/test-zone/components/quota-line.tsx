import { useTranslation } from '~/i18n/use-translation';
import { formatMonth } from '~/i18n/format';
import { localPath } from '~/i18n/links';
import { useLanguage } from '~/i18n/use-language';

interface QuotaLineProps {
  /** Card-minutes. */
  used: number;
  limit: number;
  /** First day of the month, `YYYY-MM-DD`. */
  month: string;
  hub: string;
  /** Whether the way to all the figures stands beside it. */
  link?: boolean;
}

/** What the firm has of its hours at a hub this month, before it bites: a bar and the same in words. */
export function QuotaLine({ used, limit, month, hub, link = true }: QuotaLineProps) {
  const { t } = useTranslation(['test-zone', 'common']);
  const language = useLanguage();
  const hours = (minutes: number) => Math.round(minutes / 6) / 10;
  const words = t('test-zone:quota.line', { hub, month: formatMonth(language, month), used: hours(used), limit: hours(limit), left: hours(Math.max(0, limit - used)) });
  return (
    <p className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2 text-sm text-ink-subtle">
      <meter min={0} max={limit} value={used} high={limit * 0.8} aria-label={words} className="h-3 w-40" />
      <span className={used >= limit * 0.8 ? 'font-bold text-ink' : ''}>{words}</span>
      {link ? <a href={localPath(language, '/test-zone/usage')} className="text-link underline underline-offset-4">{t('test-zone:usage.title')}</a> : null}
    </p>
  );
}
