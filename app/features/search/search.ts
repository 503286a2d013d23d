import type { Language } from '~/i18n/languages';

/** What can be found, in the order of the tabs: each is a source in the database, see docs/decisions/0055. */
export const searchKinds = ['hub', 'service', 'programme', 'bulletin', 'expert', 'accelerator', 'component'] as const;
export type SearchKind = (typeof searchKinds)[number];

export const queryMaxLength = 100;

/** What an address asks for. */
export interface SearchQuery {
  text: string;
  kind?: SearchKind;
  /** From 1; of one kind's results. */
  page: number;
}

/** One thing that was found. */
export interface SearchHit {
  kind: SearchKind;
  /** Of its page, within a language. */
  path: string;
  title: string;
  titleLang: Language;
  summary: string;
  summaryLang: Language;
  place: string | null;
}

export interface SearchGroup {
  kind: SearchKind;
  total: number;
  hits: SearchHit[];
}

export interface SearchResults {
  total: number;
  /** The kind with the best hit first. */
  groups: SearchGroup[];
  /** What is spelt like the query: looked for only where nothing holds its words. */
  similar: SearchHit[];
}

/** A page that is there whatever the database holds. */
export interface FixedPage {
  path: string;
  title: string;
}
