import type { LocalizedText } from '../../../app/i18n/localized-text';
import type { guideQuestion } from '../../schema/guide';

export type GuideQuestion = (typeof guideQuestion.enumValues)[number];

/** An answer with the rules that it brings. */
export interface GuideOptionSeed {
  value: string;
  label: LocalizedText;
  hint?: LocalizedText;
  rules: GuideRuleSeed[];
}

/** One reason; it holds for each of the services at each of the hubs. */
export interface GuideRuleSeed {
  /** Slugs; none: the reason speaks for the hubs, whatever is asked of them. */
  services: string[];
  /** Slugs; none: the reason speaks for the services wherever they are offered. */
  hubs: string[];
  weight: number;
  reason: LocalizedText;
}

/** A reason for services, wherever they are offered. */
export const forServices = (weight: number, services: string[], reason: LocalizedText): GuideRuleSeed => ({ services, hubs: [], weight, reason });

/** A reason for hubs, whatever is asked of them. */
export const forHubs = (weight: number, hubs: string[], reason: LocalizedText): GuideRuleSeed => ({ services: [], hubs, weight, reason });
