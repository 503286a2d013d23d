import type { EligibilityQuestion, ServiceDocument, ServiceQuestion } from '~/features/hubs/offers';
import { answerProblems, type AnswerContext } from './answers.rules';
import { isEligible, type EligibilityAnswers } from './eligibility.rules';
import { consortiumProblem, type Consortium } from './consortium.rules';
import type { DraftPart } from './stages.rules';

/** Consents asked for each request. The first must be given: the hub's people abroad read what is filed. */
export const requestConsents = [
  { kind: 'overseas_transfer', required: true },
  { kind: 'third_party', required: false },
] as const;
export type RequestConsentKind = (typeof requestConsents)[number]['kind'];

/** Version of the texts of consent: the date they were written, and which one of that date. Change it with the texts. */
export const consentVersion = '2026-11-22.3';

export type ConsentItem =
  | 'firm' | 'business_number' | 'representative' | 'contact_name' | 'contact_phone' | 'contact_email' | 'answers' | 'documents' | 'messages';

/** What is handed over; named one by one in the text of the consent and stored with it. */
export const consentItems: Record<RequestConsentKind, ConsentItem[]> = {
  overseas_transfer: ['firm', 'business_number', 'representative', 'contact_name', 'contact_phone', 'contact_email', 'answers', 'documents', 'messages'],
  third_party: ['firm', 'contact_name', 'contact_phone', 'contact_email', 'answers', 'documents'],
};

export type ConsentChoices = Record<string, 'agree' | 'disagree'>;

export interface DraftContents {
  form: { eligibility: readonly EligibilityQuestion[]; questions: readonly ServiceQuestion[]; documents: readonly ServiceDocument[] };
  eligibility: EligibilityAnswers;
  title: string;
  contactName: string;
  contactPhone: string;
  answers: Record<string, string>;
  attachments: readonly { documentKey: string }[];
  draftConsents: ConsentChoices;
  /** Null where the service isn't asked for by a consortium. */
  consortium: Consortium | null;
}

/** Required documents that aren't there yet. */
export function missingDocuments<D extends ServiceDocument>(documents: readonly D[], attachments: readonly { documentKey: string }[]): D[] {
  return documents.filter(({ key, required }) => required && !attachments.some(({ documentKey }) => documentKey === key));
}

/** Each asked consent has an answer, and the required ones say yes. */
export const consentsComplete = (choices: ConsentChoices): boolean =>
  requestConsents.every(({ kind, required }) => (required ? choices[kind] === 'agree' : choices[kind] !== undefined));

/** The first part of a draft that can't be filed as it is; null when all is there. */
export function incompleteStep(draft: DraftContents, context: AnswerContext): DraftPart | null {
  if (!isEligible(draft.form.eligibility, draft.eligibility)) return 'eligibility';
  if (draft.contactName === '' || draft.contactPhone === '') return 'contact';
  if (draft.title === '' || Object.keys(answerProblems(draft.form.questions, draft.answers, context)).length > 0) return 'content';
  if (draft.consortium && consortiumProblem(draft.consortium)) return 'consortium';
  if (missingDocuments(draft.form.documents, draft.attachments).length > 0) return 'documents';
  return consentsComplete(draft.draftConsents) ? null : 'consents';
}
