import type { LocalizedText } from '~/i18n/localized-text';
import type { ProgrammeQuestion } from './questions.rules';
import type { ProgrammeIntake, ProgrammeMode, ProgrammeRoom } from './registration.rules';
import type { ProgrammeKind, ProgrammeState } from './rules';

/** What anybody may read of a programme. */
export interface Programme {
  id: string;
  slug: string;
  kind: ProgrammeKind;
  state: ProgrammeState;
  title: LocalizedText;
  summary: LocalizedText;
  place: LocalizedText;
  startsAt: Date;
  endsAt: Date;
  /** The last minute to apply. */
  applyUntil: Date;
  /** Whether firms register here or take part by a support request. */
  intake: ProgrammeIntake;
  mode: ProgrammeMode;
  /** Seats for people; null where firms don't register. */
  places: number | null;
  waitingPlaces: number;
  seatsPerFirm: number;
  namesAsked: boolean;
  questions: ProgrammeQuestion[];
  room: ProgrammeRoom;
  cancellation: LocalizedText | null;
  hub: { id: string; slug: string; regionSlug: string; name: LocalizedText; timeZone: string };
  service: { slug: string; name: LocalizedText };
  calendarSequence: number;
  version: number;
  updatedAt: Date;
  isDemo: boolean;
}

/** What a list of programmes is narrowed to. */
export interface ProgrammeFilter {
  kind?: ProgrammeKind;
  /** Slug of a hub. */
  hub?: string;
  /** Only those that one can apply for now. */
  open?: boolean;
  /** Those that are over, the latest first. */
  past?: boolean;
}

/** Where a list goes on: the start and the id of the last one shown. */
export interface ProgrammeCursor {
  startsAt: Date;
  id: string;
}
