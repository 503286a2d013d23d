import { useTranslation } from '~/i18n/use-translation';
import { formatDayTime, seoulZone } from '~/i18n/format';
import { languageFacts, type Language } from '~/i18n/languages';
import { useLanguage } from '~/i18n/use-language';
import { contentParts } from '../content';
import { textLabel } from '../page-labels';

export interface PageChange {
  id: string;
  action: 'edited' | 'added' | 'moved' | 'retired' | 'restored' | 'removed';
  part: string;
  entries: { field: string; language?: Language; before: string | null; after: string | null }[];
  at: Date;
  by: string;
}

/** Who changed what of a hub's page, the latest first. */
export function PageHistory({ changes, timeZone, place }: { changes: PageChange[]; timeZone: string; place: string }) {
  const { t } = useTranslation(['hub-pages', 'hubs', 'common']);
  const reader = useLanguage();
  if (changes.length === 0) return <p className="mt-4 text-ink-subtle">{t('hub-pages:history.none')}</p>;
  return (
    <ol className="mt-4 border-t-2 border-line-ink">
      {changes.map(({ id, action, part, entries, at, by }) => {
        const known = contentParts.find((one) => one === part);
        return (
          <li key={id} className="border-b border-line py-4">
            <p className="flex flex-wrap justify-between gap-x-6 gap-y-1">
              <span className="font-bold text-ink">{known ? t(`hub-pages:part.${known}`) : part} · {t(`hub-pages:history.${action}`)}</span>
              <span className="text-sm text-ink-subtle"><bdi>{by}</bdi> · <time dateTime={at.toISOString()}>{formatDayTime(reader, at, timeZone)}</time> {t('common:times.local', { place })} · {t('common:times.seoul')} {formatDayTime(reader, at, seoulZone)}</span>
            </p>
            {entries.map((entry) => (
              <Entry key={entry.field + (entry.language ?? '')} {...entry} label={known && entry.language ? textLabel(t, known, entry.field) : t('hub-pages:history.facts')} />
            ))}
          </li>
        );
      })}
    </ol>
  );
}

function Entry({ label, language, before, after }: PageChange['entries'][number] & { label: string }) {
  const { t } = useTranslation(['hub-pages', 'common']);
  const look = language ? { lang: languageFacts[language].tag, dir: languageFacts[language].dir } : { dir: 'auto' as const };
  return (
    <details className="mt-2 text-sm">
      <summary className="min-h-7 cursor-pointer text-ink-basic">{label}{language ? ` · ${t(`common:language.name.${language}`)}` : ''}</summary>
      <div className="grid gap-2 py-2 ps-4">
        <p><span className="text-ink-quiet">{t('hub-pages:history.before')}: </span><span {...look} className="whitespace-pre-line">{before ?? '–'}</span></p>
        <p><span className="text-ink-quiet">{t('hub-pages:history.after')}: </span><span {...look} className="whitespace-pre-line">{after ?? '–'}</span></p>
      </div>
    </details>
  );
}
