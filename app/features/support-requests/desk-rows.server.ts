import { translator } from '~/i18n/instance.server';
import { formatDayTime, formatTime, isoDateIn } from '~/i18n/format';
import type { Language } from '~/i18n/languages';
import { localizedString } from '~/i18n/localized-text';
import { currentPromise } from './clock.rules';
import type { RequestSummary } from './request';
import { whoseMove, type RequestState } from './rules';

/** One line of the desk's list, its times already written in the reader's language. */
export interface QueueRow {
  id: string;
  version: number;
  reference: string;
  title: string;
  firm: string;
  service: string;
  state: RequestState;
  assignee: string | null;
  /** Name of the hub that it is offered to. */
  offeredTo: string | null;
  due: { text: string; urgency: 'late' | 'soon' | 'calm' | 'paused' | 'none'; /** 0–100, how much of the time is used up. */ used: number };
}

const hour = 3_600_000;
/** From here on a promise is in danger. */
const soon = 4 * hour;

/**
 * The lines of a hub's list. Pure but for the words.
 * @param timeZone the desk's own: what another hub still holds is shown in it too
 */
export function queueRows(requests: readonly RequestSummary[], language: Language, timeZone: string, now: Date): QueueRow[] {
  return requests.map((request) => ({
    id: request.id,
    version: request.version,
    reference: request.reference ?? '',
    title: request.title,
    firm: request.firm.nameKo,
    service: localizedString(request.service.name, language),
    state: request.state,
    assignee: request.assignee?.name ?? null,
    offeredTo: request.offeredTo && localizedString(request.offeredTo, language),
    due: dueOf(request, language, timeZone, now),
  }));
}

function dueOf(request: RequestSummary, language: Language, timeZone: string, now: Date): QueueRow['due'] {
  const t = translator(language);
  const promise = currentPromise(request, now);
  if (!promise) return { text: '–', urgency: 'none', used: 0 };
  if (whoseMove(request.state) === 'firm') return { text: t('desk:queue.firmTurn'), urgency: 'paused', used: 0 };
  const today = isoDateIn(now, timeZone) === isoDateIn(promise.dueAt, timeZone);
  const text = today ? t('desk:queue.today', { time: formatTime(language, promise.dueAt, timeZone) }) : formatDayTime(language, promise.dueAt, timeZone);
  const left = promise.dueAt.getTime() - now.getTime();
  const whole = promise.dueAt.getTime() - (request.submittedAt ?? now).getTime();
  const urgency = left <= 0 ? 'late' : left <= soon || request.escalated ? 'soon' : 'calm';
  return { text, urgency, used: whole > 0 ? Math.min(100, Math.round((1 - left / whole) * 100)) : 100 };
}
