import type { LocalizedText } from '~/i18n/localized-text';

/** What a hub would promise for a request filed now, as a page shows it. */
export interface PromiseView {
  firstReplyDueAt: Date;
  decisionDueAt: Date;
  /** The count crosses days that aren't officially confirmed. */
  estimated: boolean;
  /** Named closed days on the way to the decision. */
  skipped: { date: string; name: LocalizedText }[];
  /** Working minutes of the first reply. */
  firstReplyMinutes: number;
}
