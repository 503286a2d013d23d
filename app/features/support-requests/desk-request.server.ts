import type { HubSchedule } from '~/features/hubs/working-time.rules';
import { isoDateIn } from '~/i18n/format';
import type { Language } from '~/i18n/languages';
import { localizedString } from '~/i18n/localized-text';
import { currentPromise } from './clock.rules';
import { correctionTargets, parseTarget } from './correction.rules';
import { longestCorrectionDays, nextWorkingDay, workingDaysAfter } from './days.rules';
import type { Attachment, RequestForm, RequestRecord, ThreadMessage } from './request';
import { allowedActions, whoseMove, type Mover, type RequestAction, type RequestState } from './rules';

/** One thing that the firm handed in, or could be asked to mend. */
export interface DeskEntry {
  /** `question:<key>` or `document:<key>`. */
  target: string;
  label: string;
  /** The answer in the firm's words; null for documents. */
  answer: string | null;
}

/** All that the desk shows of one request, names in the reader's language. */
export interface DeskRequestView {
  id: string;
  reference: string;
  version: number;
  title: string;
  state: RequestState;
  service: string;
  hub: { slug: string; regionSlug: string; name: string; timeZone: string };
  firm: RequestRecord['firm'];
  contact: { name: string; phone: string; email: string };
  assignee: string | null;
  move: Mover | null;
  promise: { kind: 'first_reply' | 'decision'; at: string; late: boolean } | null;
  estimated: boolean;
  entries: DeskEntry[];
  attachments: (Attachment & { label: string })[];
  messages: ThreadMessage[];
  events: { sequence: number; code: RequestRecord['events'][number]['code']; at: string; by: string | null }[];
  actions: RequestAction[];
  /** Hub dates between which a correction may be due, and the one to offer: five working days on. */
  correction: { first: string; last: string; offered: string };
}

interface DeskReader {
  language: Language;
  /** Whether the reader manages the hub. */
  manages: boolean;
  now: Date;
}

/** A request for the desk. `schedule` is the holder's. */
export function deskRequestView(request: RequestRecord, schedule: HubSchedule, { language, manages, now }: DeskReader): DeskRequestView {
  const { hub, firm, state, version, id, title } = request;
  const promise = currentPromise(request, now);
  return {
    id, title, state, version, firm,
    reference: request.reference ?? '',
    service: localizedString(request.service.name, language),
    hub: { slug: hub.slug, regionSlug: hub.regionSlug, name: localizedString(hub.name, language), timeZone: hub.timeZone },
    contact: { name: request.contactName, phone: request.contactPhone, email: request.contactEmail },
    assignee: request.assignee?.name ?? null,
    move: whoseMove(state),
    promise: promise && promise.status !== 'paused' ? { kind: promise.kind, at: promise.dueAt.toISOString(), late: promise.status === 'overdue' } : null,
    estimated: request.promiseEstimated,
    entries: entriesOf(request.form, request.answers, language),
    attachments: request.attachments.map((file) => ({ ...file, label: documentLabel(request.form, file.documentKey, language) })),
    messages: request.messages,
    events: request.events.map((event) => ({ sequence: event.sequence, code: event.code, at: event.at.toISOString(), by: event.actor?.name ?? null })),
    actions: manages ? allowedActions(state, 'officer') : [],
    correction: correctionDates(schedule, now),
  };
}

function entriesOf(form: RequestForm, answers: Record<string, string>, language: Language): DeskEntry[] {
  return correctionTargets(form).flatMap((target): DeskEntry[] => {
    const parsed = parseTarget(target);
    if (parsed?.kind === 'document') return [{ target, label: documentLabel(form, parsed.key, language), answer: null }];
    const question = form.questions.find(({ key }) => key === parsed?.key);
    if (!question) return [];
    const given = answers[question.key] ?? '';
    const option = question.options?.find(({ value }) => value === given);
    return [{ target, label: localizedString(question.label, language), answer: option ? localizedString(option.label, language) : given }];
  });
}

function documentLabel(form: RequestForm, key: string, language: Language): string {
  const document = form.documents.find((one) => one.key === key);
  return document ? localizedString(document.label, language) : key;
}

function correctionDates(schedule: HubSchedule, now: Date) {
  const today = isoDateIn(now, schedule.timeZone);
  const last = new Date(Date.parse(`${today}T00:00:00Z`) + longestCorrectionDays * 86_400_000).toISOString().slice(0, 10);
  return { first: nextWorkingDay(schedule, today), last, offered: workingDaysAfter(schedule, today, 5) };
}
