import { guideQuestions, undecided, type GuideAnswers, type GuideFindings, type GuideOffer, type GuideQuestion, type GuideRule, type HubMatch, type ServiceMatch } from './guide';

/** Services shown where nothing fits. */
const nearestCount = 3;
/** Services of other markets shown for each answer that the chosen one doesn't serve. */
const elsewhereCount = 2;

/** The next question without an answer; null once all are given. */
export const nextQuestion = (answers: GuideAnswers): GuideQuestion | null => guideQuestions.find((question) => answers[question] === undefined) ?? null;

/** Whether an answer says something: it is given and is not {@link undecided}. */
export const isDecided = (answers: GuideAnswers, question: GuideQuestion) => answers[question] !== undefined && answers[question] !== undecided;

/** Of the rules that the answers set off, those that name nothing but this offer's service and hub. */
const reasonsOf = (offer: GuideOffer, active: GuideRule[]) =>
  active.filter(({ service, hub }) => (service === null || service === offer.service) && (hub === null || hub === offer.hub));

const weightOf = (reasons: GuideRule[]) => reasons.reduce((sum, { weight }) => sum + weight, 0);
const heaviestFirst = (a: GuideRule, b: GuideRule) => b.weight - a.weight;
const time = (at: Date | null) => at?.getTime() ?? Infinity;

interface Scored {
  offer: GuideOffer;
  reasons: GuideRule[];
  score: number;
}

/** Higher scores first; of equal ones the earlier reply; else the order of the catalogue (sorting is stable). */
function byRank(a: { score: number; replyBy: Date | null }, b: { score: number; replyBy: Date | null }): number {
  if (a.score !== b.score) return b.score - a.score;
  return time(a.replyBy) === time(b.replyBy) ? 0 : time(a.replyBy) - time(b.replyBy);
}

/** Offers under their services, both ranked. */
function groupByService(scored: Scored[]): ServiceMatch[] {
  const hubsOf = new Map<string, HubMatch[]>();
  const reasonsOfService = new Map<string, GuideRule[]>();
  for (const { offer, reasons, score } of scored) {
    reasonsOfService.set(offer.service, reasons.filter(({ hub }) => hub === null).toSorted(heaviestFirst));
    const match = { offer, score, reasons: reasons.filter(({ hub }) => hub !== null).toSorted(heaviestFirst) };
    hubsOf.set(offer.service, [...(hubsOf.get(offer.service) ?? []), match]);
  }
  const matches = [...hubsOf].map(([service, hubs]) => {
    const ranked = hubs.toSorted((a, b) => byRank({ score: a.score, replyBy: a.offer.replyBy }, { score: b.score, replyBy: b.offer.replyBy }));
    return { service, reasons: reasonsOfService.get(service) ?? [], score: ranked[0]?.score ?? 0, hubs: ranked };
  });
  const first = ({ hubs, score }: ServiceMatch) => ({ score, replyBy: hubs[0]?.offer.replyBy ?? null });
  return matches.toSorted((a, b) => byRank(first(a), first(b)));
}

/** Whether an answer to the question speaks for the service itself, not only for its hub. */
const serves = ({ reasons }: Scored, question: GuideQuestion) => reasons.some((rule) => rule.question === question && rule.service !== null);

/**
 * What fits the answers. An offer fits when its hub is in the market and its service serves the goal or the need; where
 * neither is decided, sector or stage must speak for the service; where these aren't either, everything fits.
 * The market is made of the hubs that its rules name; undecided, of all. Pure: the same input gives the same findings.
 */
export function findSupport(offers: GuideOffer[], rules: GuideRule[], answers: GuideAnswers): GuideFindings {
  const active = rules.filter(({ question, answer }) => answer === answers[question]);
  const scored = offers.map((offer): Scored => {
    const reasons = reasonsOf(offer, active);
    return { offer, reasons, score: weightOf(reasons) };
  });
  const anyMarket = !isDecided(answers, 'market');
  const inMarket = scored.filter(({ reasons }) => anyMarket || reasons.some(({ question, service }) => question === 'market' && service === null));
  const purposes = (['goal', 'need'] as const).filter((question) => isDecided(answers, question));
  const backgrounds = (['sector', 'stage'] as const).filter((question) => isDecided(answers, question));
  const decisive = purposes.length > 0 ? purposes : backgrounds;
  const fits = inMarket.filter((offer) => decisive.length === 0 || decisive.some((question) => serves(offer, question)));
  const unmet = decisive.filter((question) => !inMarket.some((offer) => serves(offer, question)));
  return {
    fits: groupByService(fits),
    unmet,
    elsewhere: servedElsewhere(scored, unmet),
    nearest: fits.length > 0 ? [] : groupByService(inMarket).slice(0, nearestCount),
  };
}

/** The best services of any market for each question, each service once. */
function servedElsewhere(scored: Scored[], questions: GuideQuestion[]): ServiceMatch[] {
  const best = questions.flatMap((question) => groupByService(scored.filter((offer) => serves(offer, question))).slice(0, elsewhereCount));
  const slugs = new Set(best.map(({ service }) => service));
  return groupByService(scored.filter(({ offer, reasons }) => slugs.has(offer.service) && reasons.some(({ service }) => service !== null)));
}
