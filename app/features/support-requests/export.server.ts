import { Temporal } from 'temporal-polyfill';
import type { Actor } from '~/features/accounts/actor';
import { recordAccess } from '~/features/privacy/commands.server';
import { seoulZone } from '~/i18n/format';
import { translator } from '~/i18n/instance.server';
import { languageFacts, type Language } from '~/i18n/languages';
import { localizedString } from '~/i18n/localized-text';
import { byteOrderMark, csvLine } from '~/platform/csv';
import { wallTime, xlsxFile, type SheetCell } from '~/platform/xlsx';
import type { Database } from '~db/connect';
import { currentPromise } from './clock.rules';
import type { ExportFormat } from './officer.input';
import type { QueueFilter } from './queue-filter.rules';
import { listQueue, type QueuePage } from './queue.queries.server';
import type { RequestSummary } from './request';
import { whoseMove } from './rules';

/** Lines that one statement reads. */
const pageSize = 250;
/** A list with more rows is written in the background. */
const largeFrom = 5_000;

/** Each column with its width in characters. */
const columns = {
  reference: 18, request: 40, firm: 28, service: 28, state: 14, hub: 16, assignee: 18, offeredTo: 16, zone: 20,
  submitted: 17, submittedSeoul: 17, due: 17, dueSeoul: 17,
} as const;

/** A list as it is exported. */
export interface ExportedList {
  /** Whose desk it is: times are in its zone, as there, whoever holds a request that it is offered. */
  hub: { id: string; timeZone: string };
  filter: QueueFilter;
  language: Language;
}

interface Export extends ExportedList {
  format?: ExportFormat;
  /** Why the officer takes it. */
  reason: string;
  ipAddress: string | null;
}

/** Notes who takes the list and why, then gives it piece by piece: a reader that stops, stops the reading. */
export async function exportQueue(db: Database, actor: Actor, what: Export & { format?: 'csv' }): Promise<AsyncGenerator<string, void>>;
export async function exportQueue(db: Database, actor: Actor, what: Export): Promise<AsyncGenerator<string | Uint8Array, void>>;
export async function exportQueue(db: Database, actor: Actor, { reason, ipAddress, format = 'csv', ...list }: Export): Promise<AsyncGenerator<string | Uint8Array, void>> {
  await recordAccess(db, { actorId: actor.userId, ipAddress, firmId: null, action: 'support-requests.export', subjectId: list.hub.id, reason });
  return exportPieces(db, actor, list, format);
}

/** The list in a format, a page at a time. */
export function exportPieces(db: Database, actor: Actor, list: ExportedList, format: ExportFormat): AsyncGenerator<string | Uint8Array, void> {
  return format === 'csv' ? csvPieces(db, actor, list) : xlsxPieces(db, actor, list);
}

/** Whether a list has so many rows that nobody should wait for it. Reads that many at most. */
export async function isLarge(db: Database, actor: Actor, { hub, filter }: Pick<ExportedList, 'hub' | 'filter'>, from = largeFrom): Promise<boolean> {
  return (await listQueue(db, actor, hub.id, filter, null, from)).nextCursor !== null;
}

async function* csvPieces(db: Database, actor: Actor, list: ExportedList): AsyncGenerator<string, void> {
  const { language, hub } = list;
  yield byteOrderMark + csvLine(titles(language));
  for await (const page of pages(db, actor, list)) {
    yield page.map((row) => csvLine(row.map((cell) => (typeof cell === 'string' ? cell : isoTime(cell, hub.timeZone))))).join('');
  }
}

function xlsxPieces(db: Database, actor: Actor, list: ExportedList): AsyncGenerator<Uint8Array, void> {
  const { language, hub } = list;
  const widths = Object.values(columns);
  const sheet = {
    name: translator(language)('desk:export.fileName'),
    rightToLeft: languageFacts[language].dir === 'rtl',
    columns: titles(language).map((title, index) => ({ title, width: widths[index] ?? 16 })),
  };
  async function* rows(): AsyncGenerator<SheetCell[][], void> {
    for await (const page of pages(db, actor, list)) {
      yield page.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : cell.at && wallTime(isoTime(cell, hub.timeZone)))));
    }
  }
  return xlsxFile(sheet, rows());
}

const titles = (language: Language): string[] =>
  (Object.keys(columns) as (keyof typeof columns)[]).map((column) => translator(language)(`desk:export.column.${column}`));

/** A text, or an instant on the clock of the hub or of Seoul. */
type Cell = string | { at: Date | null; seoul: boolean };

async function* pages(db: Database, actor: Actor, { hub, filter, language }: ExportedList): AsyncGenerator<Cell[][], void> {
  let cursor: string | null = null;
  do {
    const page: QueuePage = await listQueue(db, actor, hub.id, filter, cursor, pageSize);
    const now = new Date();
    if (page.requests.length > 0) yield page.requests.map((request) => cellsOf(request, hub.timeZone, language, now));
    cursor = page.nextCursor;
  } while (cursor);
}

function cellsOf(request: RequestSummary, timeZone: string, language: Language, now: Date): Cell[] {
  const { reference, title, firm, service, state, hub, assignee, offeredTo, submittedAt } = request;
  // As on the desk: while the firm has the move, the hub owes nothing.
  const due = whoseMove(state) === 'firm' ? null : (currentPromise(request, now)?.dueAt ?? null);
  const both = (at: Date | null): Cell[] => [{ at, seoul: false }, { at, seoul: true }];
  return [
    reference ?? '', title, firm.nameKo, localizedString(service.name, language), translator(language)(`support-requests:state.${state}`),
    localizedString(hub.name, language), assignee?.name ?? '', offeredTo ? localizedString(offeredTo, language) : '',
    timeZone, ...both(submittedAt), ...both(due),
  ];
}

/** `2026-11-24T10:00+04:00`: with the offset no reader can take it for another zone's. */
function isoTime({ at, seoul }: Exclude<Cell, string>, timeZone: string): string {
  if (!at) return '';
  return Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(seoul ? seoulZone : timeZone).toString({ smallestUnit: 'minute', timeZoneName: 'never' });
}
