import { Temporal } from 'temporal-polyfill';
import type { Actor } from '~/features/accounts/actor';
import { recordAccess } from '~/features/privacy/commands.server';
import { seoulZone } from '~/i18n/format';
import { translator } from '~/i18n/instance.server';
import type { Language } from '~/i18n/languages';
import { localizedString } from '~/i18n/localized-text';
import { byteOrderMark, csvLine } from '~/platform/csv';
import type { Database } from '~db/connect';
import type { Programme } from './programme';
import { answerText } from './questions.rules';
import type { DeskRegistration } from './registration';
import { listRegistrations } from './registration.queries.server';

const columns = ['firm', 'firmEnglish', 'contact', 'email', 'state', 'attendance', 'people', 'names', 'at', 'atSeoul', 'reason'] as const;
const pageLength = 250;

interface Export {
  language: Language;
  /** Why the officer takes it. */
  reason: string;
  ipAddress: string | null;
}

/** Notes who takes the list and why, then gives it piece by piece. No cell can become a formula. */
export async function exportRegistrations(db: Database, actor: Actor, programme: Programme, { language, reason, ipAddress }: Export): Promise<AsyncGenerator<string, void>> {
  await recordAccess(db, { actorId: actor.userId, ipAddress, firmId: null, action: 'programme-registrations.export', subjectId: programme.id, reason });
  return pieces(db, actor, programme, language);
}

async function* pieces(db: Database, actor: Actor, programme: Programme, language: Language): AsyncGenerator<string, void> {
  const t = translator(language);
  yield byteOrderMark + csvLine([...columns.map((column) => t(`programmes:export.${column}`)), ...programme.questions.map(({ label }) => localizedString(label, language))]);
  for (let page = 1; ; page += 1) {
    const rows = await listRegistrations(db, actor, programme.id, { page, length: pageLength });
    yield rows.slice(0, pageLength).map((row) => csvLine(cellsOf(row, programme, language))).join('');
    if (rows.length <= pageLength) return;
  }
}

function cellsOf(row: DeskRegistration, { hub, questions }: Programme, language: Language): string[] {
  const t = translator(language);
  const words = { yes: t('programmes:answer.yes'), no: t('programmes:answer.no') };
  return [
    row.firm.nameKo, row.firm.nameEn ?? '', row.contact.name, row.contact.email, t(`programmes:registration.${row.state}`), row.attendance ? t(`programmes:attendance.${row.attendance}`) : '',
    String(row.people), row.attendees.join(', '), isoTime(row.queuedAt, hub.timeZone), isoTime(row.queuedAt, seoulZone), row.reason ?? '',
    ...questions.map((question) => answerText(question, row.answers[question.key], language, words)),
  ];
}

/** `2026-11-24T10:00+04:00`: with the offset no reader can take it for another zone's. */
const isoTime = (at: Date, timeZone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone).toString({ smallestUnit: 'minute', timeZoneName: 'never' });
