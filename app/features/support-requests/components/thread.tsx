import { useTranslation } from 'react-i18next';
import { Tag } from '~/components/tag/tag';
import { TwoTimes } from '~/components/two-times/two-times';
import { formatIsoDay } from '~/i18n/format';
import { languageFacts } from '~/i18n/languages';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import { parseTarget } from '../correction.rules';
import type { Correction, RequestEvent, RequestRecord, ThreadMessage } from '../request';

type Threaded = Pick<RequestRecord, 'events' | 'messages' | 'corrections' | 'form' | 'hub' | 'firm'>;

/** What happened and what was said, in one line of time. The log's codes are told in the reader's language; messages stay as written. */
export function Thread({ request }: { request: Threaded }) {
  const entries = [
    ...request.events.filter(({ code }) => code !== 'draft_started' && code !== 'message_posted').map((event) => ({ at: event.at, order: 0, event })),
    ...request.messages.map((message) => ({ at: message.createdAt, order: 1, message })),
  ].sort((a, b) => a.at.getTime() - b.at.getTime() || a.order - b.order);
  return (
    <ol className="border-t border-line">
      {entries.map((entry) => (
        <li key={'event' in entry ? `event-${entry.event.sequence}` : entry.message.id} className="border-b border-line py-4">
          {'event' in entry ? <EventEntry event={entry.event} request={request} /> : <MessageEntry message={entry.message} request={request} />}
        </li>
      ))}
    </ol>
  );
}

/** Who did it: the firm or the hub, with the person's name. */
function By({ kind, name, request }: { kind: RequestEvent['actorKind']; name: string | undefined; request: Threaded }) {
  const { t } = useTranslation('support-requests');
  const language = useLanguage();
  const side = kind === 'firm' ? request.firm.nameKo : kind === 'officer' ? t('thread.hub', { hub: localizedString(request.hub.name, language) }) : t('thread.system');
  return <><bdi className="font-bold text-ink">{side}</bdi>{name && kind !== 'system' ? <> <bdi>{name}</bdi></> : null}</>;
}

function When({ at, request }: { at: Date; request: Threaded }) {
  const language = useLanguage();
  return <TwoTimes at={at} timeZone={request.hub.timeZone} place={localizedString(request.hub.name, language)} layout="inline" className="text-sm [&_time]:font-normal" />;
}

function EventEntry({ event, request }: { event: RequestEvent; request: Threaded }) {
  const { t } = useTranslation('support-requests');
  const language = useLanguage();
  const correction = event.code === 'correction_requested' ? request.corrections.find(({ id }) => id === event.parameters.correctionId) : undefined;
  return (
    <div className="text-base text-ink-basic">
      <p>
        <span className="font-bold text-ink">{t(`event.${event.code}`)}</span>
        <span className="text-sm text-ink-subtle"> · <By kind={event.actorKind} name={event.actor?.name} request={request} /></span>
      </p>
      <p className="text-sm text-ink-quiet"><When at={event.at} request={request} /></p>
      {correction ? (
        <>
          <p className="mt-2 text-sm">{t('correction.due', { when: formatIsoDay(language, correction.dueOn) })}</p>
          <CorrectionItems correction={correction} form={request.form} />
        </>
      ) : null}
    </div>
  );
}

/** What is to be mended, each with its problem. */
export function CorrectionItems({ correction, form }: { correction: Pick<Correction, 'items'>; form: RequestRecord['form'] }) {
  const { t } = useTranslation('support-requests');
  const language = useLanguage();
  return (
    <ul className="mt-1 list-disc ps-5 text-base">
      {correction.items.map(({ target, problem }) => {
        const parsed = parseTarget(target);
        const label = (parsed?.kind === 'question' ? form.questions : form.documents).find(({ key }) => key === parsed?.key)?.label;
        return <li key={target}>{label ? localizedString(label, language) : target}: {t(`problem.${problem}`)}</li>;
      })}
    </ul>
  );
}

function MessageEntry({ message, request }: { message: ThreadMessage; request: Threaded }) {
  const { t } = useTranslation(['support-requests', 'common']);
  const language = useLanguage();
  const translation = message.language === language ? undefined : message.translations.find((each) => each.language === language);
  return (
    <div>
      <p className="flex flex-wrap items-center gap-x-2 text-base text-ink-basic">
        <span><By kind={message.authorKind} name={message.author.name} request={request} /></span>
        {message.visibility === 'internal' ? <Tag tone="warning">{t('support-requests:thread.internal')}</Tag> : null}
        {message.language === language ? null : <span className="text-sm text-ink-quiet">{t('support-requests:thread.written_in', { language: t(`common:language.name.${message.language}`) })}</span>}
      </p>
      <p className="text-sm text-ink-quiet"><When at={message.createdAt} request={request} /></p>
      <div lang={languageFacts[message.language].tag} dir="auto" className="mt-2 text-base whitespace-pre-line text-ink">{message.body}</div>
      {translation ? (
        <blockquote className="mt-3 border-s-3 border-line-strong ps-3">
          <p className="text-sm font-bold text-ink-subtle">
            {t(`support-requests:thread.${translation.origin}`)} ({t(`common:language.name.${translation.language}`)})
          </p>
          <div lang={languageFacts[translation.language].tag} dir="auto" className="whitespace-pre-line text-ink-subtle">{translation.body}</div>
        </blockquote>
      ) : null}
    </div>
  );
}
