import type { EligibilityQuestion, ServiceDocument, ServiceQuestion } from '~/features/hubs/offers';
import type { Language } from '~/i18n/languages';
import type { LocalizedText } from '~/i18n/localized-text';
import type { EligibilityAnswers } from './eligibility.rules';
import type { Problem, RequestRole, RequestState } from './rules';
import type { DraftStep, LoggedEvent } from './stages.rules';

export interface RequestHub {
  id: string;
  slug: string;
  regionSlug: string;
  name: LocalizedText;
  /** IANA zone. */
  timeZone: string;
  email: string | null;
  phone: string | null;
}

export interface RequestService {
  slug: string;
  name: LocalizedText;
  category: string;
}

/** The version of the service's form that the request answers. */
export interface RequestForm {
  eligibility: EligibilityQuestion[];
  questions: ServiceQuestion[];
  documents: ServiceDocument[];
  firstReplyMinutes: number;
  decisionMinutes: number;
}

export interface RequestFirm {
  id: string;
  nameKo: string;
  nameEn: string | null;
  businessNumber: string;
  representative: string;
  website: string | null;
  productSummary: string | null;
}

export interface Person {
  id: string;
  name: string;
}

export interface Attachment {
  id: string;
  documentKey: string;
  fileName: string;
  mediaType: string;
  /** Bytes. */
  size: number;
  createdAt: Date;
}

export interface RequestEvent extends LoggedEvent {
  actorKind: RequestRole | 'system';
  actor: Person | null;
  parameters: Record<string, unknown>;
}

export interface ThreadMessage {
  id: string;
  authorKind: RequestRole | 'system';
  author: Person;
  visibility: 'public' | 'internal';
  body: string;
  language: Language;
  createdAt: Date;
  translations: MessageTranslation[];
}

export interface MessageTranslation {
  language: Language;
  body: string;
  origin: 'human' | 'machine';
  /** Name of the person who translated it; null for a machine's. */
  by: string | null;
}

export interface Correction {
  id: string;
  items: { target: string; problem: Problem }[];
  message: string;
  /** ISO date in the hub's calendar, inclusive. */
  dueOn: string;
  requestedAt: Date;
  answeredAt: Date | null;
}

/** What lists and heads of pages say of a request. */
export interface RequestSummary {
  id: string;
  /** Null for a draft. */
  reference: string | null;
  state: RequestState;
  version: number;
  title: string;
  isDemo: boolean;
  hub: RequestHub;
  service: RequestService;
  firm: { id: string; nameKo: string };
  assignee: Person | null;
  submittedAt: Date | null;
  firstReplyDueAt: Date | null;
  firstRepliedAt: Date | null;
  decisionDueAt: Date | null;
  /** Due time of the promise that the hub owes now; the desk's order. */
  promiseDueAt: Date | null;
  promiseEstimated: boolean;
  updatedAt: Date;
  /** For drafts: where to go on. */
  furthestStep: DraftStep;
}

/** All of one request. `messages` holds internal notes only where an officer asked. */
export interface RequestRecord extends Omit<RequestSummary, 'firm'> {
  firm: RequestFirm;
  form: RequestForm;
  eligibility: EligibilityAnswers;
  answers: Record<string, string>;
  contactName: string;
  contactPhone: string;
  contactEmail: string;
  /** Language it was filed in. */
  language: Language;
  draftRevision: number;
  draftConsents: Record<string, 'agree' | 'disagree'>;
  createdAt: Date;
  events: RequestEvent[];
  messages: ThreadMessage[];
  attachments: Attachment[];
  corrections: Correction[];
}

/** The correction that the firm hasn't answered yet. */
export const openCorrection = (request: Pick<RequestRecord, 'state' | 'corrections'>): Correction | null =>
  request.state === 'correction_requested' ? (request.corrections.find(({ answeredAt }) => !answeredAt) ?? null) : null;
