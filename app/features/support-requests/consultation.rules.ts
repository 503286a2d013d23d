import type { Language } from '~/i18n/languages';
import type { LocalizedText } from '~/i18n/localized-text';

export const consultationStates = ['asked', 'accepted', 'declined', 'answered', 'lapsed', 'withdrawn'] as const;
export type ConsultationState = (typeof consultationStates)[number];

export const consultationActions = ['accept', 'decline', 'save', 'answer', 'withdraw', 'lapse', 'share'] as const;
export type ConsultationAction = (typeof consultationActions)[number];

const after: Record<ConsultationAction, Partial<Record<ConsultationState, ConsultationState>>> = {
  accept: { asked: 'accepted' },
  // Who finds out later that there is a conflict may still step back.
  decline: { asked: 'declined', accepted: 'declined' },
  save: { accepted: 'accepted' },
  answer: { accepted: 'answered' },
  withdraw: { asked: 'withdrawn', accepted: 'withdrawn' },
  lapse: { asked: 'lapsed', accepted: 'lapsed' },
  share: { answered: 'answered' },
};

/** The state of a consultation after an action; null where it can't be. */
export const consultationAfter = (state: ConsultationState, action: ConsultationAction): ConsultationState | null => after[action][state] ?? null;

/** Whether the expert's word is still waited for. */
export const isOpenConsultation = (state: ConsultationState): boolean => consultationAfter(state, 'lapse') !== null;

/** The longest that an expert may be given, in days of the calendar. */
export const longestConsultationDays = 60;

export type DueProblem = 'too_early' | 'too_late';

/** Whether an expert can be given until `dueOn`: from tomorrow on, {@link longestConsultationDays} at most. ISO dates of the hub's calendar. */
export function refuseConsultationDue(today: string, dueOn: string): DueProblem | null {
  if (dueOn <= today) return 'too_early';
  return dueOn > daysAfter(today, longestConsultationDays) ? 'too_late' : null;
}

/** The calendar date a number of days after another. */
export const daysAfter = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

export type ConflictStatement = 'none' | 'declared';

/** A question about a request that was put to an expert. */
export interface Consultation {
  id: string;
  expert: { slug: string; name: LocalizedText };
  state: ConsultationState;
  version: number;
  /** ISO date in the asking hub's calendar, inclusive. */
  dueOn: string;
  askedAt: Date;
  sharedAt: Date | null;
  /** Only where an officer asked. */
  details: {
    question: string;
    language: Language;
    namesFirm: boolean;
    askedBy: string;
    /** Names of the files that were sent along. */
    documents: string[];
    conflict: ConflictStatement | null;
    conflictText: string | null;
    declineReason: string | null;
    answer: string | null;
    answerLanguage: Language | null;
  } | null;
}
