import { useTranslation } from 'react-i18next';
import { languageFacts } from '~/i18n/languages';
import { useLanguage } from '~/i18n/use-language';
import type { ThreadMessage } from '../request';

/** What somebody wrote, as it was written; a translation into the reader's language stands beside it and says what it is. */
export function MessageBody({ message }: { message: Pick<ThreadMessage, 'body' | 'language' | 'translations'> }) {
  const { t } = useTranslation(['support-requests', 'common']);
  const language = useLanguage();
  const foreign = message.language !== language;
  const translation = foreign ? message.translations.find((each) => each.language === language) : undefined;
  return (
    <>
      {foreign ? <p className="mt-2 text-sm text-ink-quiet">{t('support-requests:thread.written_in', { language: t(`common:language.name.${message.language}`) })}</p> : null}
      <div lang={languageFacts[message.language].tag} dir="auto" className="mt-1 text-base whitespace-pre-line text-ink">{message.body}</div>
      {translation ? (
        <blockquote className="mt-3 border-s-3 border-line-strong ps-3">
          <p className="text-sm font-bold text-ink-subtle">
            {t(`support-requests:thread.${translation.origin}`)} ({t(`common:language.name.${translation.language}`)})
          </p>
          <div lang={languageFacts[translation.language].tag} dir="auto" className="whitespace-pre-line text-ink-subtle">{translation.body}</div>
        </blockquote>
      ) : null}
    </>
  );
}
