import { useTranslation } from '~/i18n/use-translation';
import { languageFacts, type Language } from '~/i18n/languages';
import { useLanguage } from '~/i18n/use-language';
import type { MessageTranslation, ThreadMessage } from '../request';
import type { Party } from '../rules';
import { translatableAuthors } from '../translation.rules';
import { TranslationForm, type OpenTranslation } from './translation-form';

/** What a reader who may translate needs. */
export interface Translating {
  /** The reader's side. */
  role: Party;
  /** Address of the form for a message, into a language or the one that is wanted most. */
  linkTo: (messageId: string, into?: Language) => string;
  /** The form that is open. */
  open: OpenTranslation | null;
}

interface MessageBodyProps {
  message: Omit<ThreadMessage, 'author' | 'createdAt'>;
  /** Where the reader may translate. */
  translating?: Translating;
}

/**
 * What somebody wrote, as it was written, and beneath it the translation that the reader needs, which says what it is. Those who wrote it
 * also find what the other side reads.
 */
export function MessageBody({ message, translating }: MessageBodyProps) {
  const { t } = useTranslation(['support-requests', 'common']);
  const language = useLanguage();
  const foreign = message.language !== language;
  const own = translating?.role === message.authorKind;
  const mayTranslate = translating && message.visibility === 'public' && translatableAuthors(translating.role).includes(message.authorKind);
  const open = mayTranslate && translating.open?.draft.messageId === message.id ? translating.open : null;
  const forReader = foreign ? message.translations.find((each) => each.language === language) : undefined;
  const forOthers = own ? message.translations.filter((each) => each !== forReader) : [];
  const missing = foreign ? !forReader : own && forOthers.length === 0;
  const link = (into?: Language) => (mayTranslate && !open ? translating.linkTo(message.id, into) : null);
  return (
    <div id={`message-${message.id}`} className="scroll-mt-6">
      {foreign ? <p className="mt-2 text-sm text-ink-quiet">{t('support-requests:thread.written_in', { language: t(`common:language.name.${message.language}`) })}</p> : null}
      <div lang={languageFacts[message.language].tag} dir="auto" className="mt-1 text-base whitespace-pre-line text-ink">{message.body}</div>
      {forReader ? <Translation translation={forReader} link={link(forReader.language)} /> : null}
      {forOthers.length > 0 ? (
        <details className="mt-2">
          <summary className="w-fit cursor-pointer text-sm text-ink-subtle underline decoration-dotted underline-offset-4">{t('support-requests:translation.for_others')}</summary>
          {forOthers.map((each) => <Translation key={each.language} translation={each} link={link(each.language)} />)}
        </details>
      ) : null}
      {missing ? <TranslateLink href={link()} label={t('support-requests:translation.add')} /> : null}
      {open ? <TranslationForm {...open} /> : null}
    </div>
  );
}

function Translation({ translation, link }: { translation: MessageTranslation; link: string | null }) {
  const { t } = useTranslation(['support-requests', 'common']);
  const { tag, dir } = languageFacts[translation.language];
  return (
    <>
      <blockquote className="mt-3 border-s-3 border-line-strong ps-3">
        <p className="text-sm text-ink-subtle">
          <span className="font-bold">{t(`support-requests:thread.${translation.origin}`)} ({t(`common:language.name.${translation.language}`)})</span>
          {translation.by ? <> · <bdi>{translation.by}</bdi></> : null}
        </p>
        <div lang={tag} dir={dir} className="whitespace-pre-line text-ink-subtle">{translation.body}</div>
      </blockquote>
      <TranslateLink href={link} label={t('support-requests:translation.correct')} />
    </>
  );
}

function TranslateLink({ href, label }: { href: string | null; label: string }) {
  return href ? <p className="mt-2 text-sm print:hidden"><a className="text-link underline underline-offset-4" href={href}>{label}</a></p> : null;
}
