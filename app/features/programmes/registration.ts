import type { Programme } from './programme';
import type { Attendance, RegistrationState } from './registration.rules';

/** What a firm sent in, and where it stands. */
export interface Registration {
  id: string;
  state: RegistrationState;
  people: number;
  /** Names, where the programme asks for them. */
  attendees: string[];
  answers: Record<string, string>;
  /** The officer's words, where declined. */
  reason: string | null;
  attendance: Attendance | null;
  queuedAt: Date;
  version: number;
}

/** A firm's own, with its programme. */
export interface OwnRegistration extends Registration {
  programme: Programme;
}

/** One as the desk reads it. */
export interface DeskRegistration extends Registration {
  firm: { nameKo: string; nameEn: string | null };
  contact: { name: string; email: string };
}

/** What a firm says when it registers. */
export interface RegistrationWords {
  people: number;
  attendees: string[];
  answers: Record<string, string>;
}
