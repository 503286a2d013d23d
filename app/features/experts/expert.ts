import type { Language } from '~/i18n/languages';
import type { LocalizedText } from '~/i18n/localized-text';
import type { ExpertField, ExpertState } from './rules';

export interface ExpertHub {
  id: string;
  slug: string;
  regionSlug: string;
  name: LocalizedText;
}

/** What anybody may read of an expert. There is no way to reach them in it. */
export interface Expert {
  id: string;
  slug: string;
  name: LocalizedText;
  affiliation: LocalizedText;
  summary: LocalizedText;
  fields: ExpertField[];
  languages: Language[];
  /** Hubs that send firms to the expert. */
  hubs: ExpertHub[];
  accepting: boolean;
  hoursAMonth: number;
  /** ISO date; null where it is today. */
  nextAvailableOn: string | null;
  isDemo: boolean;
}

/** An expert as an officer who looks for one sees it. */
export interface PooledExpert extends Expert {
  /** Questions that wait for the expert's answer, of all hubs. */
  load: number;
}

export interface ExpertContact {
  email: string;
  phone: string | null;
  language: Language;
}

export interface Moderation {
  state: ExpertState;
  reason: string | null;
  language: Language | null;
  by: string;
  at: Date;
}

/** A profile as its keepers and moderators see it. */
export interface KeptExpert extends Expert {
  homeHubId: string;
  state: ExpertState;
  version: number;
  updatedAt: Date;
  moderations: Moderation[];
}

/** What a list of experts is narrowed to. */
export interface ExpertFilter {
  field?: ExpertField;
  language?: Language;
  /** Slug of a hub. */
  hub?: string;
  /** Only those who can be asked today. */
  available?: boolean;
}
