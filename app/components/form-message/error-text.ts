import { useTranslation } from '~/i18n/use-translation';

/**
 * An error as a validator gave it, in the reader's language. A translation key may carry parameters as a query:
 * `validation:too_long?max=2000`. Anything that is no key is shown as it stands (it was translated by the server).
 */
export function useErrorText(): (error: string) => string {
  const { t, i18n } = useTranslation();
  // Keys out of schemas are strings; that each exists is checked by the locale check, not here.
  const translate = t as (key: string, parameters: Record<string, string>) => string;
  return (error) => {
    const [key = '', query = ''] = error.split('?');
    if (!/^[a-z-]+:[\w.-]+$/.test(key) || !i18n.exists(key)) return error;
    return translate(key, Object.fromEntries(new URLSearchParams(query)));
  };
}
