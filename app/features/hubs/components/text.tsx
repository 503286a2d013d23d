import { useTranslation } from 'react-i18next';
import { languageFacts } from '~/i18n/languages';
import { localize, type LocalizedText } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';

/** Text that staff wrote, in the reader's language; where it falls back to Korean it says so and is spoken in Korean. */
export function Text({ of }: { of: LocalizedText }) {
  const { t } = useTranslation(['hubs', 'common']);
  const language = useLanguage();
  const { text, language: written } = localize(of, language);
  if (written === language) return <>{text}</>;
  const { tag, dir } = languageFacts[written];
  return (
    <>
      <span lang={tag} dir={dir}>{text}</span>{' '}
      <small className="text-xs text-ink-quiet">({t('common:language.korean_original')})</small>
    </>
  );
}
