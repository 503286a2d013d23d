import type { LocalizedText } from '~/i18n/localized-text';
import type { HubName } from './hub';
import type { EligibilityQuestion, ServiceSummary } from './offers';
import type { DueTime } from './working-time.rules';

/** What the guide to support asks, in its order; the same words in the address and in the database. */
export const guideQuestions = ['sector', 'goal', 'market', 'stage', 'need'] as const;
export type GuideQuestion = (typeof guideQuestions)[number];

/** The answer "not sure yet": it counts as given and speaks for nothing. */
export const undecided = 'any';

/** Answers given so far: values of options, or {@link undecided}. */
export type GuideAnswers = Partial<Record<GuideQuestion, string>>;

export interface GuideOption {
  question: GuideQuestion;
  /** As it stands in the address. */
  value: string;
  label: LocalizedText;
  hint: LocalizedText | null;
}

/** An answer speaks for a service, for a hub, or for a service at one hub; slugs, at least one of the two. */
export interface GuideRule {
  question: GuideQuestion;
  answer: string;
  service: string | null;
  hub: string | null;
  /** 1 to 9. */
  weight: number;
  reason: LocalizedText;
}

/** A service at a hub, as the rules see it. */
export interface GuideOffer {
  service: string;
  hub: string;
  /** When a request filed now is answered; null where the hub has no hours. */
  replyBy: Date | null;
}

/** An offer with all that speaks for it: the score is the sum of the reasons' weights. */
export interface HubMatch {
  offer: GuideOffer;
  /** Of the rules that name the hub; those of the service alone stand with the service. */
  reasons: GuideRule[];
  score: number;
}

/** A service with the hubs where it fits, the best first. */
export interface ServiceMatch {
  service: string;
  /** Of the rules that name the service alone. */
  reasons: GuideRule[];
  /** The best hub's. */
  score: number;
  hubs: HubMatch[];
}

/** What the guide answers. Everything is ranked. */
export interface GuideFindings {
  /** What serves the goal or the need, in the market. */
  fits: ServiceMatch[];
  /** Decided answers that nothing in the market serves: goal and need, or where neither is decided sector and stage. */
  unmet: GuideQuestion[];
  /** What serves those in other markets. */
  elsewhere: ServiceMatch[];
  /** Where nothing fits: what else there is in the market. */
  nearest: ServiceMatch[];
}

/** A match with what the page says of it. */
export interface GuideResult {
  service: ServiceSummary;
  eligibility: EligibilityQuestion[];
  reasons: GuideRule[];
  score: number;
  hubs: { hub: HubName; due: DueTime | null; reasons: GuideRule[]; score: number }[];
}

/** The guide's findings with all that the page says of them. */
export interface GuideResults extends Pick<GuideFindings, 'unmet'> {
  fits: GuideResult[];
  elsewhere: GuideResult[];
  nearest: GuideResult[];
}
