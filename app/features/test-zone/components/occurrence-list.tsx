import { useTranslation } from '~/i18n/use-translation';
import { useErrorText } from '~/components/form-message/error-text';
import { Tag } from '~/components/tag/tag';
import { TwoTimes } from '~/components/two-times/two-times';
import { localPath } from '~/i18n/links';
import { useLanguage } from '~/i18n/use-language';
import type { OccurrenceLine } from '../series-page.server';

/** Every occurrence: what can be held or was, and why another can't, with the nearest time that is free. */
export function OccurrenceList({ lines, timeZone, place }: { lines: readonly OccurrenceLine[]; timeZone: string; place: string }) {
  const { t } = useTranslation(['test-zone', 'common']);
  const language = useLanguage();
  const errorText = useErrorText();
  return (
    <ol>
      {lines.map((line) => (
        <li key={line.date} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 border-b border-line py-4">
          <div className="min-w-0 grow basis-72">
            {line.range ? <TwoTimes at={line.range.start} until={line.range.end} timeZone={timeZone} place={place} /> : <p className="text-base text-ink">{line.date}</p>}
            {line.said ? <p className="mt-1 text-sm text-ink-subtle">{errorText(line.said)}</p> : null}
            {line.next ? (
              <div className="mt-1 text-sm text-ink-quiet">
                {t('test-zone:series.nearest', { hub: line.next.hub.name })}
                <TwoTimes at={line.next.start} until={line.next.end} timeZone={line.next.hub.timeZone} place={line.next.hub.name} />
              </div>
            ) : null}
          </div>
          {line.reference
            ? <a className="font-bold text-link underline underline-offset-4" href={localPath(language, `/test-zone/bookings/${line.reference}`)}>{line.reference}</a>
            : <Tag tone={line.said ? 'warning' : 'success'}>{t(line.said ? 'test-zone:series.not_possible' : 'test-zone:day.free')}</Tag>}
        </li>
      ))}
    </ol>
  );
}
