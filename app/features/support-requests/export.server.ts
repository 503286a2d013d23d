import { Temporal } from 'temporal-polyfill';
import type { Actor } from '~/features/accounts/actor';
import { recordAccess } from '~/features/privacy/commands.server';
import { seoulZone } from '~/i18n/format';
import { translator } from '~/i18n/instance.server';
import type { Language } from '~/i18n/languages';
import { localizedString } from '~/i18n/localized-text';
import { byteOrderMark, csvLine } from '~/platform/csv';
import type { Database } from '~db/connect';
import { currentPromise } from './clock.rules';
import type { QueueFilter } from './queue-filter.rules';
import { listQueue, type QueuePage } from './queue.queries.server';
import type { RequestSummary } from './request';
import { whoseMove } from './rules';

/** Lines that one statement reads. */
const pageSize = 1_000;

const columns = [
  'reference', 'request', 'firm', 'service', 'state', 'hub', 'assignee', 'offeredTo', 'zone', 'submitted', 'submittedSeoul', 'due', 'dueSeoul',
] as const;

interface Export {
  /** Whose desk it is: times are in its zone, as there, whoever holds a request that it is offered. */
  hub: { id: string; timeZone: string };
  filter: QueueFilter;
  language: Language;
  /** Why the officer takes it. */
  reason: string;
  ipAddress: string | null;
}

/** Notes who takes the list and why, then gives it piece by piece: a reader that stops, stops the reading. */
export async function exportQueue(db: Database, actor: Actor, { reason, ipAddress, ...what }: Export): Promise<AsyncGenerator<string, void>> {
  await recordAccess(db, { actorId: actor.userId, ipAddress, firmId: null, action: 'support-requests.export', subjectId: what.hub.id, reason });
  return pieces(db, actor, what);
}

async function* pieces(db: Database, actor: Actor, { hub, filter, language }: Omit<Export, 'reason' | 'ipAddress'>): AsyncGenerator<string, void> {
  const t = translator(language);
  yield byteOrderMark + csvLine(columns.map((column) => t(`desk:export.column.${column}`)));
  let cursor: string | null = null;
  do {
    const page: QueuePage = await listQueue(db, actor, hub.id, filter, cursor, pageSize);
    const now = new Date();
    if (page.requests.length > 0) yield page.requests.map((request) => csvLine(cellsOf(request, hub.timeZone, language, now))).join('');
    cursor = page.nextCursor;
  } while (cursor);
}

function cellsOf(request: RequestSummary, timeZone: string, language: Language, now: Date): string[] {
  const { reference, title, firm, service, state, hub, assignee, offeredTo, submittedAt } = request;
  // As on the desk: while the firm has the move, the hub owes nothing.
  const due = whoseMove(state) === 'firm' ? null : (currentPromise(request, now)?.dueAt ?? null);
  return [
    reference ?? '', title, firm.nameKo, localizedString(service.name, language), translator(language)(`support-requests:state.${state}`),
    localizedString(hub.name, language), assignee?.name ?? '', offeredTo ? localizedString(offeredTo, language) : '',
    timeZone, isoTime(submittedAt, timeZone), isoTime(submittedAt, seoulZone), isoTime(due, timeZone), isoTime(due, seoulZone),
  ];
}

/** `2026-11-24T10:00+04:00`: with the offset no reader can take it for another zone's. */
function isoTime(at: Date | null, timeZone: string): string {
  if (!at) return '';
  return Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone).toString({ smallestUnit: 'minute', timeZoneName: 'never' });
}
