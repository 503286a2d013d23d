import type { EligibilityQuestion, ServiceDocument, ServiceQuestion } from '~/features/hubs/offers';
import type { FormContents } from '~/features/hubs/service-form';
import type { Language } from '~/i18n/languages';
import type { LocalizedText } from '~/i18n/localized-text';
import type { EligibilityAnswers } from './eligibility.rules';
import type { Consortium } from './consortium.rules';
import type { Escalation, EscalationLevel } from './escalation.rules';
import type { Outcome, Satisfaction } from './outcome.rules';
import type { Consultation } from './consultation.rules';
import type { ActorKind, Problem, RequestState } from './rules';
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
  actorKind: ActorKind;
  actor: Person | null;
  parameters: Record<string, unknown>;
}

export interface ThreadMessage {
  id: string;
  authorKind: ActorKind;
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
  /** How often the firm put the end off. */
  extensions: number;
}

export interface NamedHub {
  id: string;
  name: LocalizedText;
}

/** A hub's proposal that another take the request over. */
export interface Handover {
  id: string;
  fromHubId: string;
  toHubId: string;
  proposedAt: Date;
  /** Null while it is open. */
  outcome: 'accepted' | 'declined' | 'withdrawn' | 'lapsed' | null;
  /** Only where an officer asked. */
  words: { message: string; language: Language; answer: string | null; answerLanguage: Language | null } | null;
}

export interface Refilings {
  /** Reference of the returned request that this one files again. */
  from: string | null;
  /** The request that files this one again; without a reference while it is a draft. */
  by: { id: string; reference: string | null } | null;
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
  /** How far the promise of now has been escalated. */
  escalated: EscalationLevel | null;
  /** Name of the hub that it is offered to, while that hasn't answered. */
  offeredTo: LocalizedText | null;
  updatedAt: Date;
  /** For drafts: where to go on. */
  furthestStep: DraftStep;
}

export interface Merges {
  /** Reference of the request that this one ended in. */
  into: string | null;
  /** The duplicates that ended in this one. */
  from: { reference: string; title: string }[];
}

/** Who was told that a promise is about to break, or has. */
export interface ToldEscalation extends Escalation {
  /** The officer; null: every manager of the hub. */
  assignee: Person | null;
  at: Date;
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
  /** The member of the firm who answers for it. */
  contactId: string;
  /** Language it was filed in. */
  language: Language;
  draftRevision: number;
  draftConsents: Record<string, 'agree' | 'disagree'>;
  /** What the service asked when the draft was begun, where it asks otherwise since and nobody has said that they saw it. */
  earlierForm: FormContents | null;
  createdAt: Date;
  events: RequestEvent[];
  messages: ThreadMessage[];
  attachments: Attachment[];
  corrections: Correction[];
  handovers: Handover[];
  /** Every hub that held it or was asked to, for their names. */
  hubs: NamedHub[];
  refilings: Refilings;
  merges: Merges;
  /** Every version, the first first. */
  outcomes: Outcome[];
  satisfaction: Satisfaction | null;
  /** Null where the service isn't asked for by a consortium. */
  consortium: Consortium | null;
  /** The first first; none where a firm asked. */
  escalations: ToldEscalation[];
  /** Questions to experts, the first first. For a firm those that it may know of, without what is for officers. */
  consultations: Consultation[];
  /** Name of the expert whom the firm would like to be asked. */
  wishedExpert: { slug: string; name: LocalizedText } | null;
}

/** The proposal that waits for another hub's word. */
export const openHandover = (request: Pick<RequestRecord, 'handovers'>): Handover | null => request.handovers.find(({ outcome }) => outcome === null) ?? null;

/** The correction that the firm hasn't answered yet. */
export const openCorrection = (request: Pick<RequestRecord, 'state' | 'corrections'>): Correction | null =>
  request.state === 'correction_requested' ? (request.corrections.find(({ answeredAt }) => !answeredAt) ?? null) : null;
