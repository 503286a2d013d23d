import type { LocalizedText } from '~/i18n/localized-text';
import type { BulletinCountry, BulletinKind, BulletinState, LegalStatus, MilestoneKind } from './rules';

export interface Milestone {
  kind: MilestoneKind;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as exactly as it is known; null where nobody has set it yet. */
  date: string | null;
  label?: LocalizedText;
}

export interface Duty {
  who: LocalizedText;
  what: LocalizedText;
}

export interface BulletinSource {
  name: string;
  url?: string;
}

/** Whether the official text was opened when the bulletin was compiled; `recalled`: its address neither. */
export const officialChecks = ['read', 'not_opened', 'recalled'] as const;
export const confidences = ['high', 'medium'] as const;

/** A law or a rule with all that is told of it. */
export interface Bulletin {
  id: string;
  slug: string;
  country: BulletinCountry;
  kind: BulletinKind;
  state: BulletinState;
  originalTitle: string;
  title: LocalizedText;
  summary: LocalizedText;
  duties: Duty[];
  milestones: Milestone[];
  official: { url: string; check: (typeof officialChecks)[number] } | null;
  sources: BulletinSource[];
  confidence: (typeof confidences)[number];
  pending: LocalizedText | null;
  /** `YYYY-MM-DD`. */
  compiledOn: string;
  review: { at: Date; by: string } | null;
  announcedAt: Date | null;
  version: number;
  updatedAt: Date;
}

/** What a firm needs before it enters a country. */
export interface ChecklistItem {
  id: string;
  country: BulletinCountry;
  position: number;
  words: LocalizedText;
  /** What it rests on, where that is public. */
  bulletin: { id: string; slug: string; title: LocalizedText } | null;
  version: number;
}

/** What a list of bulletins is narrowed to. */
export interface BulletinFilter {
  country?: BulletinCountry;
  status?: LegalStatus;
  text?: string;
}
