import { useTranslation } from '~/i18n/use-translation';
import { languageFacts } from '~/i18n/languages';
import { localize, translationStatus, type LocalizedText } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';

/**
 * Text that staff wrote, in the reader's language; where it falls back to Korean it says so and is spoken in Korean. A machine's translation
 * and one of a former Korean text say what they are.
 */
export function Text({ of }: { of: LocalizedText }) {
  const { t } = useTranslation(['hubs', 'common']);
  const language = useLanguage();
  const { text, language: written } = localize(of, language);
  if (written === language) {
    const status = translationStatus(of, language);
    if (status !== 'machine' && status !== 'outdated') return <>{text}</>;
    return <>{text} <small className="text-xs text-ink-quiet">({t(`common:language.${status}`)})</small></>;
  }
  const { tag, dir } = languageFacts[written];
  return (
    <>
      <span lang={tag} dir={dir}>{text}</span>{' '}
      <small className="text-xs text-ink-quiet">({t('common:language.korean_original')})</small>
    </>
  );
}
