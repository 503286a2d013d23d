import type { LocalizedText } from '~/i18n/localized-text';
import type { HubName } from './hub';

/** A hub with its own terms for a service. Targets are minutes of its working time. */
export interface OfferingHub extends HubName {
  firstReplyMinutes: number;
  decisionMinutes: number;
  /** A word of the hub to whoever asks. */
  note: LocalizedText | null;
}

export type ServiceCategory =
  | 'business' | 'investment' | 'talent' | 'facility' | 'regulation' | 'poc'
  | 'full_stack' | 'localisation' | 'transformation' | 'government' | 'expert' | 'engineering';

/** Asked before the long form: the answer `refusedBy` means that this service can't help. */
export interface EligibilityQuestion {
  key: string;
  text: LocalizedText;
  refusedBy: 'yes' | 'no';
  /** What to do instead. */
  remedy: LocalizedText;
}

/** A question of the form. `maxLength` in characters. */
export interface ServiceQuestion {
  key: string;
  kind: 'short_text' | 'long_text' | 'choice' | 'yes_no' | 'date' | 'number';
  label: LocalizedText;
  hint?: LocalizedText;
  required: boolean;
  maxLength?: number;
  options?: { value: string; label: LocalizedText }[];
}

export interface ServiceDocument {
  key: string;
  label: LocalizedText;
  hint?: LocalizedText;
  required: boolean;
}

/** A service as lists show it. Targets are those of hubs that set none of their own, in minutes of working time. */
export interface ServiceSummary {
  id: string;
  slug: string;
  category: ServiceCategory;
  name: LocalizedText;
  summary: LocalizedText;
  firstReplyMinutes: number;
  decisionMinutes: number;
  /** Hubs that offer it today, in their order. */
  hubs: OfferingHub[];
}

/** A service with the questions of its current version. */
export interface ServiceDetail extends ServiceSummary {
  versionId: string;
  version: number;
  eligibility: EligibilityQuestion[];
  questions: ServiceQuestion[];
  documents: ServiceDocument[];
  retired: boolean;
}

/** A service as one hub offers it: the service's targets are that hub's. */
export interface ServiceOffer {
  service: ServiceDetail;
  hub: OfferingHub;
}
