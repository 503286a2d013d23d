import { useTranslation } from '~/i18n/use-translation';
import { Button } from '~/components/button/button';
import { controlClass } from '~/components/field/field';
import { Icon } from '~/components/icon/icon';
import { localPath } from '~/i18n/links';
import { useLanguage } from '~/i18n/use-language';
import suggestionsModule from './suggestions.browser?worker&url';

interface SearchFieldProps {
  id: string;
  /** What the form is called among the landmarks of the page. */
  label: string;
  defaultValue?: string;
  /** In a menu: a lower line, and the button is its sign alone. */
  compact?: boolean;
  /** Ids of what explains the field, of its error above all. */
  describedBy?: string;
  invalid?: boolean;
}

/**
 * Looks for words on the search page; works without scripts. With them the document module fetches suggestions.browser.ts when the
 * field first has the focus.
 */
export function SearchField({ id, label, defaultValue, compact = false, describedBy, invalid }: SearchFieldProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <form
      method="get" action={localPath(language, '/search')} role="search" aria-label={label} autoComplete="off" className="relative flex gap-2"
      data-suggestions={localPath(language, '/search/suggestions')} data-list-label={t('search.suggestions')} data-module={suggestionsModule}
    >
      <label htmlFor={id} className="sr-only">{t('search.label')}</label>
      <input
        id={id} type="search" name="q" dir="auto" defaultValue={defaultValue} maxLength={100} enterKeyHint="search" placeholder={t('search.label')}
        aria-describedby={describedBy} aria-invalid={invalid || undefined}
        className={compact ? `${controlClass} min-w-0 px-3` : `${controlClass} min-w-0 sm:min-h-14 sm:text-lg`}
      />
      <Button className="shrink-0" size={compact ? 'small' : 'medium'}>
        <Icon name="search" className={compact ? 'size-5' : 'size-6 sm:hidden'} />
        <span className={compact ? 'sr-only' : 'max-sm:sr-only'}>{t('search.button')}</span>
      </Button>
    </form>
  );
}
