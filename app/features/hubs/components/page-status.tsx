import { useTranslation } from '~/i18n/use-translation';
import { DataTable, TableBody, TableCell, TableHead, TableHeader, TableRow } from '~/components/data-table/data-table';
import { formatMonthDay, isoDateIn, seoulZone } from '~/i18n/format';
import { languageFacts, languages, type Language } from '~/i18n/languages';
import { localizedString, translationStatus, type LocalizedText } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import { textLabel } from '../page-labels';
import type { PageState } from '../content';
import { StatusTag } from './status-tag';

interface PageStatusProps {
  caption: string;
  state: PageState;
  /** Where a text is edited in a language. */
  linkTo: (language: Language, field: string) => string;
  /** Who touched a text last, by field and language. */
  touchOf: (field: string, language: Language) => { name: string; at: Date } | undefined;
  /** Without the languages' names over the columns: under another table of the same kind. */
  headless?: boolean;
}

/** The texts of a part against the six languages: where each translation stands, by whom and since when. */
export function PageStatus({ caption, state, linkTo, touchOf, headless = false }: PageStatusProps) {
  const { t } = useTranslation(['hub-pages', 'hubs', 'common']);
  const reader = useLanguage();
  const rows = Object.entries(state.texts);
  if (rows.length === 0) return null;
  const heads = (
    <>
      <TableHeader className="md:w-56">{t('hub-pages:overview.text')}</TableHeader>
      {languages.map((language) => <TableHeader key={language} className="whitespace-nowrap"><span lang={languageFacts[language].tag}>{languageFacts[language].endonym}</span></TableHeader>)}
    </>
  );
  return (
    <DataTable caption={caption} className="md:table-fixed">
      {headless ? <thead className="sr-only"><tr>{heads}</tr></thead> : <TableHead>{heads}</TableHead>}
      <TableBody>
        {rows.map(([field, text]) => (
          <TableRow key={field}>
            <TableCell main className="md:w-56">
              <span className="font-bold text-ink">{textLabel(t, state.part, field)}</span>
              {text ? <span className="block max-w-60 truncate text-sm text-ink-quiet"><bdi>{localizedString(text, reader)}</bdi></span> : null}
            </TableCell>
            {languages.map((language) => (
              <TableCell key={language} className="whitespace-nowrap">
                <StatusCell {...{ text, language }} href={linkTo(language, field)} touch={touchOf(field, language)} label={textLabel(t, state.part, field)} />
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </DataTable>
  );
}

interface StatusCellProps {
  text: LocalizedText | null;
  language: Language;
  href: string;
  label: string;
  touch: { name: string; at: Date } | undefined;
}

function StatusCell({ text, language, href, label, touch }: StatusCellProps) {
  const { t } = useTranslation(['hub-pages', 'common']);
  const reader = useLanguage();
  // What isn't there in Korean is owed in no other language.
  if (!text && language !== 'ko') return <span className="text-ink-quiet">–</span>;
  return (
    <>
      <span className="text-xs text-ink-quiet md:hidden" lang={languageFacts[language].tag}>{languageFacts[language].endonym} </span>
      <a href={href} className="inline-flex min-h-7 items-center no-underline hover:underline">
        <span className="sr-only">{label}, {t(`common:language.name.${language}`)}: </span>
        {text ? <StatusTag status={translationStatus(text, language)} /> : <span className="text-sm text-link underline underline-offset-4">{t('hub-pages:overview.write')}</span>}
      </a>
      {touch ? <span className="block max-w-32 truncate text-xs text-ink-quiet max-md:hidden"><bdi>{touch.name}</bdi> · {formatMonthDay(reader, isoDateIn(touch.at, seoulZone))}</span> : null}
    </>
  );
}
