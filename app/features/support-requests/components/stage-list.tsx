import { useTranslation } from '~/i18n/use-translation';
import { Icon } from '~/components/icon/icon';
import { formatDayTime } from '~/i18n/format';
import { useLanguage } from '~/i18n/use-language';
import type { Stage } from '../stages.rules';

const looks = {
  done: { bar: 'bg-brand', text: 'text-ink' },
  current: { bar: 'bg-brand', text: 'font-bold text-brand' },
  ahead: { bar: 'bg-line-strong', text: 'text-ink-quiet' },
  dropped: { bar: 'bg-line', text: 'text-ink-quiet line-through' },
} as const;

/** All stages of a request with the present one marked, and when each was reached (the hub's time). */
export function StageList({ stages, timeZone }: { stages: readonly Stage[]; timeZone: string }) {
  const { t } = useTranslation('support-requests');
  const language = useLanguage();
  return (
    <ol aria-label={t('status.stages')} className="grid gap-y-3 md:grid-cols-5 md:gap-x-1.5">
      {stages.map(({ key, status, state, at }) => (
        <li key={key} aria-current={status === 'current' ? 'step' : undefined} className="flex gap-3 md:block">
          <span data-fill="" className={`block w-1 shrink-0 md:h-1 md:w-auto ${looks[status].bar}`} />
          <span className="block min-w-0 md:mt-2.5">
            <span className={`block text-base ${looks[status].text}`}>
              {status === 'done' ? <Icon name="check" className="me-1 size-4 align-[-0.15em]" /> : null}
              {t(key === 'decision' && status !== 'current' && status !== 'done' ? 'status.decision' : `state.${state}`)}
              <span className="sr-only"> ({t(`status.stage_${status}`)})</span>
            </span>
            {at ? <time dateTime={at.toISOString()} className="block text-sm text-ink-quiet">{formatDayTime(language, at, timeZone)}</time> : null}
          </span>
        </li>
      ))}
    </ol>
  );
}
