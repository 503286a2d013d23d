import { translator } from '~/i18n/instance.server';
import type { Language } from '~/i18n/languages';
import { localizedString } from '~/i18n/localized-text';
import type { Booking } from './booking';
import { isOpen, shownState, type ShownState } from './rules';
import { unitsText } from './units-text';

/** A booking as a line of a list. */
export interface BookingLine {
  reference: string;
  state: ShownState;
  open: boolean;
  hub: { name: string; regionSlug: string; timeZone: string };
  start: Date;
  end: Date;
  units: string;
}

export function bookingRow(booking: Booking, language: Language, at: Date): BookingLine {
  const { hub, during } = booking;
  return {
    reference: booking.reference,
    state: shownState(booking, at),
    open: isOpen(booking, at),
    hub: { name: localizedString(hub.name, language), regionSlug: hub.regionSlug, timeZone: hub.timeZone },
    start: during.start,
    end: during.end,
    units: unitsText(booking.units, language, translator(language)),
  };
}
