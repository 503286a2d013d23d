import { useTranslation } from '~/i18n/use-translation';
import { useLanguage } from '~/i18n/use-language';
import type { ExpertField } from '../rules';

/** Fields by their names in the reader's language. */
export function FieldNames({ of }: { of: ExpertField[] }) {
  const { t } = useTranslation(['experts']);
  const language = useLanguage();
  return <>{of.map((field) => t(`experts:field.${field}`)).join(language === 'ar' ? '، ' : ' · ')}</>;
}
