import { and, eq, inArray, type SQL } from 'drizzle-orm';
import { enqueueMail } from '~/features/notifications/commands.server';
import type { Mail } from '~/features/notifications/templates';
import type { Language } from '~/i18n/languages';
import { localizedString } from '~/i18n/localized-text';
import type { Transaction } from '~db/connect';
import { users } from '~db/schema/accounts';
import { programmeRegistrations } from '~db/schema/programme-registrations';
import { programmeCalendar } from './calendar.server';
import type { Programme } from './programme';

type Template = Extract<Mail['template'], `programme_${string}`>;

/** Mails that bring the programme into a calendar, or tell a calendar what has changed. */
const withCalendar: readonly Template[] = ['programme_accepted', 'programme_promoted', 'programme_reminder', 'programme_changed', 'programme_cancelled'];

/** Who still counts on taking part, or on hearing. */
export const stillIn = inArray(programmeRegistrations.state, ['applied', 'accepted', 'waiting']);

/**
 * A mail to the contact of each registration of a programme that a condition names, in that person's language. Sent only if the
 * transaction commits. `message` is what an officer wrote, by the reader's language where it was translated.
 */
export async function mailRegistrations(
  tx: Transaction, programme: Programme, template: Template, which: SQL | undefined, message?: (language: Language) => string,
): Promise<void> {
  const readers = await tx
    .select({ email: users.email, language: users.language })
    .from(programmeRegistrations)
    .innerJoin(users, eq(users.id, programmeRegistrations.contactId))
    .where(and(eq(programmeRegistrations.programmeId, programme.id), which))
    .orderBy(programmeRegistrations.id);
  await enqueueMail(tx, ...readers.map(({ email, language }) => written(programme, template, { email, language }, message?.(language))));
}

function written(programme: Programme, template: Template, { email, language }: { email: string; language: Language }, message: string | undefined): Mail {
  const facts = {
    programme: localizedString(programme.title, language), hub: localizedString(programme.hub.name, language), place: localizedString(programme.place, language),
    start: { at: programme.startsAt.toISOString(), timeZone: programme.hub.timeZone }, deadline: { at: programme.applyUntil.toISOString(), timeZone: programme.hub.timeZone },
  };
  const attachments = withCalendar.includes(template)
    ? [{ fileName: `${programme.slug}.ics`, mediaType: 'text/calendar; charset=utf-8; method=PUBLISH', content: programmeCalendar(programme, language) }]
    : [];
  return { to: email, language, template, parameters: { ...facts, ...(message === undefined ? {} : { message }) }, actionPath: '/programmes/registrations', attachments };
}
