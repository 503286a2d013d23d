import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { formatDate, formatTime, seoulZone } from '~/i18n/format';
import { translator } from '~/i18n/instance.server';
import { languageFacts, type Language } from '~/i18n/languages';
import { localPath } from '~/i18n/links';
import { localizedString } from '~/i18n/localized-text';
import { environment } from '~/platform/environment.server';
import type { Programme } from './programme';

/** A programme as an iCalendar file in the reader's language. Times are UTC; the text says the deadline in the hub's zone and in Seoul's. */
export function programmeCalendar(programme: Programme, language: Language): string {
  const t = translator(language);
  const url = environment().PUBLIC_URL + localPath(language, `/programmes/${programme.slug}`);
  const hub = localizedString(programme.hub.name, language);
  const when = (zone: string) => `${formatDate(language, programme.applyUntil, zone)} ${formatTime(language, programme.applyUntil, zone)}`;
  const calendar = ical({ prodId: { company: 'KAIN', product: 'Programmes', language: languageFacts[language].tag }, method: ICalCalendarMethod.PUBLISH });
  calendar.createEvent({
    id: `${programme.id}@programmes.kain`,
    sequence: programme.calendarSequence,
    stamp: programme.updatedAt,
    start: programme.startsAt,
    end: programme.endsAt,
    summary: localizedString(programme.title, language),
    description: [t('programmes:calendar.deadline', { hub, there: when(programme.hub.timeZone), seoul: when(seoulZone) }), url].join('\n'),
    location: localizedString(programme.place, language),
    url,
    status: programme.state === 'cancelled' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
  return calendar.toString();
}
