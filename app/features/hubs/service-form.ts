import type { LocalizedText } from '~/i18n/localized-text';
import type { EligibilityQuestion, ServiceDocument, ServiceQuestion } from './offers';

/** What a service asks, in the three parts that staff edit. */
export interface FormContents {
  eligibility: EligibilityQuestion[];
  questions: ServiceQuestion[];
  documents: ServiceDocument[];
}
export type FormPart = keyof FormContents;
export const formParts = ['eligibility', 'questions', 'documents'] as const satisfies readonly FormPart[];

export const questionKinds = ['short_text', 'long_text', 'choice', 'yes_no', 'number', 'date'] as const satisfies readonly ServiceQuestion['kind'][];

/** The next version of a service's form, while headquarters works on it. Targets are minutes of working time. */
export interface FormDraft extends FormContents {
  serviceId: string;
  /** Compare-and-swap on it. */
  revision: number;
  firstReplyMinutes: number;
  decisionMinutes: number;
  updatedBy: string;
  updatedAt: Date;
  /** The published version that it was copied from. */
  base: FormContents & { version: number; firstReplyMinutes: number; decisionMinutes: number };
}

export interface FormVersion extends FormContents {
  version: number;
  firstReplyMinutes: number;
  decisionMinutes: number;
  publishedAt: Date;
  /** Null for what came with the portal. */
  publishedBy: string | null;
  reason: string | null;
}

/** A service as a hub's desk sees it. */
export interface DeskService {
  id: string;
  slug: string;
  name: LocalizedText;
  category: string;
  /** Number of the version that is asked today. */
  formVersion: number;
  hasDraft: boolean;
  /** The service's own targets, in minutes of working time. */
  firstReplyMinutes: number;
  decisionMinutes: number;
  offered: boolean;
  /** The hub's own targets; null where the service's hold. */
  targets: { firstReplyMinutes: number; decisionMinutes: number } | null;
  note: LocalizedText | null;
  /** Of the hub's offer; 0 where it never offered it. */
  offerVersion: number;
}
