import { addWorkingMinutes, type HubSchedule } from '~/features/hubs/working-time.rules';

/** Entries that one firm may have waiting. */
export const maxEntries = 10;
/** How long an offer is held for the firm, in minutes of a Korean office: the firm decides, so its day counts and not the hub's. */
const offerMinutes = 4 * 60;
/** Nearer than this no time is offered: nobody could take it up and come. Minutes. */
export const leadMinutes = 3 * 60;
/** Before the start itself the offer must be answered. Minutes. */
const lastAnswerMinutes = 60;
/** Offers that went by unanswered, and offers altogether, after which an entry ends. */
export const maxUnanswered = 3;
export const maxOffers = 10;

/** Monday to Friday, 09:00 to 18:00 in Seoul; a holiday there only makes the offer shorter in practice, never lost by itself. */
const koreanOffice: HubSchedule = {
  timeZone: 'Asia/Seoul', days: [], confirmedYears: [],
  weekly: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opensAt: '09:00', closesAt: '18:00' })),
};

/** Until when an offer made now is held for the firm. */
export function offerExpiresAt(at: Date, start: Date): Date {
  const { due } = addWorkingMinutes(koreanOffice, at, offerMinutes);
  const last = new Date(start.getTime() - lastAnswerMinutes * 60_000);
  return due < last ? due : last;
}
