import { useTranslation } from '~/i18n/use-translation';
import { SectionHeading } from '~/components/page-header/page-header';
import { Text } from '~/features/hubs/components/text';
import { localPath } from '~/i18n/links';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import type { Change } from '../filter.rules';
import { bulletinPath } from '../input';
import { daysBetween, todayIn } from '../rules';
import { MilestoneDate } from './milestone-date';

/** What begins to apply or falls due soon, the nearest first. */
export function ChangesAhead({ changes, at }: { changes: Change[]; at: Date }) {
  const { t } = useTranslation(['bulletins']);
  const language = useLanguage();
  return (
    <section aria-labelledby="next">
      <SectionHeading id="next">{t('bulletins:next.title')}</SectionHeading>
      <p className="mt-3 text-sm text-ink-quiet">
        {t(changes.length > 0 ? 'bulletins:next.lead' : 'bulletins:next.none')}
      </p>
      <ol className="mt-2">
        {changes.map(({ bulletin, milestone: { kind, date, label } }) => {
          const days = daysBetween(todayIn(bulletin.country, at), date);
          return (
            <li
              key={`${bulletin.slug}-${date}-${kind}`}
              className="grid gap-x-8 gap-y-1 border-b border-line py-3.5 sm:grid-cols-[11rem_minmax(0,1fr)]"
            >
              <p>
                <MilestoneDate date={date} className="block text-lg font-bold text-ink" />
                <span className="text-sm text-warning">
                  {days > 0 ? t('bulletins:next.days', { count: days }) : t('bulletins:next.during')}
                </span>
              </p>
              <div className="min-w-0">
                <p className="text-sm text-ink-subtle">
                  {t(`bulletins:country.${bulletin.country}`)} · {t(`bulletins:milestone.${kind}`)}
                </p>
                <p className="text-base">
                  <a
                    className="font-bold text-ink underline decoration-line-strong underline-offset-[0.3em]"
                    href={localPath(language, bulletinPath(bulletin))}
                  >
                    <bdi>{localizedString(bulletin.title, language)}</bdi>
                  </a>
                </p>
                {label ? (
                  <p className="text-sm text-ink-subtle">
                    <Text of={label} />
                  </p>
                ) : null}
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
