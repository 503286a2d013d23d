import { useTranslation } from 'react-i18next';
import { Tag } from '~/components/tag/tag';
import { formatDayTime } from '~/i18n/format';
import { languageFacts } from '~/i18n/languages';
import { useLanguage } from '~/i18n/use-language';
import type { ThreadMessage } from '../request';

/** The messages as both sides wrote them, notes among officers marked, translations beside their originals. */
export function DeskThread({ messages, timeZone }: { messages: readonly ThreadMessage[]; timeZone: string }) {
  const { t } = useTranslation(['desk', 'support-requests']);
  const language = useLanguage();
  if (messages.length === 0) return <p className="py-3 text-sm text-ink-quiet">{t('desk:request.noMessages')}</p>;
  return (
    <ol>
      {messages.map((message) => (
        <li key={message.id} className="border-b border-line py-4">
          <p className="flex flex-wrap items-center gap-x-2 text-sm">
            <strong className="text-ink"><bdi>{message.author.name}</bdi></strong>
            <time dateTime={message.createdAt.toISOString()} className="text-xs text-ink-quiet tabular-nums">{formatDayTime(language, message.createdAt, timeZone)}</time>
            {message.visibility === 'internal' ? <Tag tone="warning">{t('desk:request.internal')}</Tag> : null}
          </p>
          <p lang={languageFacts[message.language].tag} dir="auto" className="mt-1.5 text-sm break-words whitespace-pre-line text-ink-basic">{message.body}</p>
        </li>
      ))}
    </ol>
  );
}
