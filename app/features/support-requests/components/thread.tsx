import { useTranslation } from '~/i18n/use-translation';
import { Tag } from '~/components/tag/tag';
import { TwoTimes } from '~/components/two-times/two-times';
import { formatIsoDay } from '~/i18n/format';
import { languageFacts, type Language } from '~/i18n/languages';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import { parseTarget } from '../correction.rules';
import { MessageBody, type Translating } from './message-body';
import type { Correction, RequestEvent, RequestRecord, ThreadMessage } from '../request';

type Threaded = Pick<RequestRecord, 'events' | 'messages' | 'corrections' | 'form' | 'hub' | 'firm' | 'hubs' | 'handovers' | 'consultations'>;

interface ThreadProps {
  request: Threaded;
  /** Where the reader may translate. */
  translating?: Translating;
}

/** What happened and what was said, in one line of time. The log's codes are told in the reader's language; messages stay as written. */
export function Thread({ request, translating }: ThreadProps) {
  // Words that belong to a decision stand under it, not once more below.
  const told = new Set(request.events.filter(({ code }) => code !== 'message_posted').flatMap(messageIds));
  const entries = [
    ...request.events.filter(({ code }) => code !== 'draft_started' && code !== 'message_posted').map((event) => ({ at: event.at, order: 0, event })),
    ...request.messages.filter(({ id }) => !told.has(id)).map((message) => ({ at: message.createdAt, order: 1, message })),
  ].sort((a, b) => a.at.getTime() - b.at.getTime() || a.order - b.order);
  return (
    <ol className="border-t border-line">
      {entries.map((entry) => (
        <li key={'event' in entry ? `event-${entry.event.sequence}` : entry.message.id} className="border-b border-line py-4">
          {'event' in entry ? <EventEntry event={entry.event} request={request} translating={translating} /> : <MessageEntry message={entry.message} request={request} translating={translating} />}
        </li>
      ))}
    </ol>
  );
}

/** Ids of the messages that an event names: its own words, and the remedy of a refusal. */
const messageIds = ({ parameters }: Pick<RequestEvent, 'parameters'>): string[] =>
  [parameters.messageId, parameters.remedyMessageId].filter((id) => typeof id === 'string');

const hubName = ({ hubs, hub }: Threaded, id: unknown, language: Language): string => localizedString((hubs.find((one) => one.id === id) ?? hub).name, language);

/** The hub that held the request at an instant: it spoke then, whoever has it now. */
const holderAt = ({ events, hub }: Threaded, at: Date): string => events.findLast((event) => event.at <= at)?.holderHubId ?? hub.id;

/** Who did it: the firm or the hub, with the person's name. */
function By({ kind, name, hubId, request }: { kind: RequestEvent['actorKind']; name: string | undefined; hubId: string; request: Threaded }) {
  const { t } = useTranslation('support-requests');
  const language = useLanguage();
  const side = kind === 'firm' ? request.firm.nameKo : kind === 'officer' ? t('thread.hub', { hub: hubName(request, hubId, language) }) : t('thread.system');
  return <><bdi className="font-bold text-ink">{side}</bdi>{name && kind !== 'system' ? <> <bdi>{name}</bdi></> : null}</>;
}

function When({ at, request }: { at: Date; request: Threaded }) {
  const language = useLanguage();
  return <TwoTimes at={at} timeZone={request.hub.timeZone} place={localizedString(request.hub.name, language)} layout="inline" className="text-sm [&_time]:font-normal" />;
}

/** What an expert did, who has no account and stands in the log as the system. */
const byExpert = new Set<string>(['consultation_accepted', 'consultation_declined', 'consultation_answered']);

function EventEntry({ event, request, translating }: ThreadProps & { event: RequestEvent }) {
  const { t } = useTranslation('support-requests');
  const language = useLanguage();
  const correction = event.code === 'correction_requested' ? request.corrections.find(({ id }) => id === event.parameters.correctionId) : undefined;
  const { dueOn, toHubId, handoverId, reference } = event.parameters;
  const words = request.handovers.find(({ id }) => id === handoverId)?.words;
  const consultation = request.consultations.find(({ id }) => id === event.parameters.consultationId);
  const expert = consultation ? localizedString(consultation.expert.name, language) : '';
  const named = { hub: hubName(request, toHubId, language), when: typeof dueOn === 'string' ? formatIsoDay(language, dueOn) : '', reference: typeof reference === 'string' ? `\u2068${reference}\u2069` : '', expert };
  // Declining is the other hub's doing, though the request never was its own.
  const hubId = event.code === 'handover_declined' && typeof toHubId === 'string' ? toHubId : event.holderHubId;
  return (
    <div className="text-base text-ink-basic">
      <p>
        <span className="font-bold text-ink">{t(`event.${event.code}`, named)}</span>
        <span className="text-sm text-ink-subtle"> · {byExpert.has(event.code) ? <bdi className="font-bold text-ink">{expert}</bdi> : <By kind={event.actorKind} name={event.actor?.name} hubId={hubId} request={request} />}</span>
      </p>
      <p className="text-sm text-ink-quiet"><When at={event.at} request={request} /></p>
      {correction ? (
        <>
          <p className="mt-2 text-sm">{t('correction.due', { when: named.when })}</p>
          <CorrectionItems correction={correction} form={request.form} />
        </>
      ) : null}
      {messageIds(event).map((id) => {
        const message = request.messages.find((each) => each.id === id);
        if (!message) return null;
        return (
          <div key={id}>
            {id === event.parameters.remedyMessageId ? <p className="mt-4 text-sm font-bold text-ink">{t('thread.remedy')}</p> : null}
            <MessageBody message={message} translating={translating} />
          </div>
        );
      })}
      {words && event.code === 'handover_proposed' ? <Aside text={words.message} language={words.language} /> : null}
      {words?.answer && event.code === 'handover_declined' ? <Aside text={words.answer} language={words.answerLanguage ?? words.language} /> : null}
    </div>
  );
}

/** Words among officers. */
function Aside({ text, language }: { text: string; language: Language }) {
  const { t } = useTranslation('support-requests');
  return (
    <div className="mt-2">
      <Tag tone="warning">{t('thread.internal')}</Tag>
      <div lang={languageFacts[language].tag} dir="auto" className="mt-1 whitespace-pre-line text-ink">{text}</div>
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

function MessageEntry({ message, request, translating }: ThreadProps & { message: ThreadMessage }) {
  const { t } = useTranslation('support-requests');
  return (
    <div>
      <p className="flex flex-wrap items-center gap-x-2 text-base text-ink-basic">
        <span><By kind={message.authorKind} name={message.author.name} hubId={holderAt(request, message.createdAt)} request={request} /></span>
        {message.visibility === 'internal' ? <Tag tone="warning">{t('thread.internal')}</Tag> : null}
      </p>
      <p className="text-sm text-ink-quiet"><When at={message.createdAt} request={request} /></p>
      <MessageBody message={message} translating={translating} />
    </div>
  );
}
