import type { Language } from '~/i18n/languages';
import type { LocalizedText } from '~/i18n/localized-text';
import type { FacilityKind, HubFact, PhotoSize } from './hub';

/** The parts of a hub's page that are one each. */
export const hubParts = ['names', 'description', 'getting-there', 'contact', 'languages', 'facts'] as const;
/** The parts that are lists: each entry is edited by itself. */
export const itemParts = ['facilities', 'people'] as const;
/** Photos stand within a facility, each edited by itself. */
export const contentParts = [...hubParts, ...itemParts, 'photos'] as const;
export type HubPart = (typeof hubParts)[number];
export type ItemPart = (typeof itemParts)[number];
export type ContentPart = (typeof contentParts)[number];
export const isHubPart = (part: ContentPart): part is HubPart => hubParts.some((one) => one === part);
export const isItemPart = (part: ContentPart): part is ItemPart => itemParts.some((one) => one === part);

export const facilityKinds = ['test_zone', 'demo_space', 'partners_lounge', 'meeting_room', 'event_hall', 'office', 'other'] as const satisfies readonly FacilityKind[];
export const factFields = ['city', 'address', 'opening_hours', 'operator', 'holidays', 'equipment', 'contact'] as const satisfies readonly HubFact['field'][];

interface TextRule {
  /** Code points at most. */
  max: number;
  /** Lines of the field; without it the text has one line. */
  rows?: number;
  /** Whether the Korean is owed. */
  required?: true;
}

const factSource: TextRule = { max: 500, rows: 2 };

/** The texts of each part, each in six languages. */
export const partTexts: Record<ContentPart, Record<string, TextRule>> = {
  names: { name: { max: 60, required: true }, city: { max: 60, required: true }, formerName: { max: 120 } },
  description: { description: { max: 1_200, rows: 5, required: true }, strategyNote: { max: 2_000, rows: 6 } },
  'getting-there': { address: { max: 300 }, directions: { max: 1_500, rows: 4 }, transport: { max: 1_500, rows: 4 } },
  contact: {},
  languages: {},
  facts: { city: factSource, address: factSource, opening_hours: factSource, operator: factSource, holidays: factSource, equipment: factSource, contact: factSource },
  facilities: { name: { max: 80, required: true }, description: { max: 600, rows: 3, required: true } },
  people: { role: { max: 80, required: true } },
  photos: { alt: { max: 300, rows: 2, required: true }, caption: { max: 200 } },
};

/** What a part holds beside its texts. */
export type PlainPart =
  | { part: 'names' }
  | { part: 'description' }
  | { part: 'getting-there'; latitude: number; longitude: number; positionExact: boolean }
  | { part: 'contact'; operator: string | null; email: string | null; phone: string | null }
  | { part: 'languages'; workingLanguages: string[] }
  | { part: 'facts'; proofs: Partial<Record<HubFact['field'], FactProof>> }
  | { part: 'facilities'; kind: FacilityKind; verified: boolean }
  | { part: 'people'; name: string | null; languages: string[] }
  /** No sizes in an edit: the picture stays as it is. */
  | { part: 'photos'; facilityId: string; credit: string | null; takenOn: string | null; sizes: PhotoSize[] };

/** The state of a fact's proof; its source is a text. Dates are ISO dates. */
export interface FactProof {
  verified: boolean;
  asOf: string;
  since?: string;
}

/** A part of a hub's page, whole: what is published, or what a form would make of it. */
export type PageState = PlainPart & { texts: Record<string, LocalizedText | null> };

/** What a form says of one text in one language. */
export interface TextEdit {
  /** Null where it was left empty. */
  typed: string | null;
  /** A person has read it against the Korean. */
  confirmed: boolean;
  /** Fingerprint of what a machine proposed in this form. */
  drafted: string | null;
}

/** A change of a part, in one language. */
export interface PageEdit {
  language: Language;
  texts: Record<string, TextEdit>;
  plain: PlainPart;
}
