/** What can come of a supported request. */
export const outcomeKinds = ['contract', 'mou', 'investment', 'poc', 'other'] as const;
export type OutcomeKind = (typeof outcomeKinds)[number];
export type OutcomeState = 'recorded' | 'confirmed' | 'disputed';

/** ISO 4217, those of the hubs' countries and of contracts between them; what the form offers. */
export const currencies = ['KRW', 'USD', 'EUR', 'CNY', 'JPY', 'SGD', 'VND', 'AED'] as const;
export type Currency = (typeof currencies)[number];

export const scores = [1, 2, 3, 4, 5] as const;

/** One version of an outcome. */
export interface Outcome {
  id: string;
  replacesId: string | null;
  version: number;
  kind: OutcomeKind;
  /** In minor units of the currency. */
  amount: number | null;
  currency: string | null;
  partner: string;
  /** ISO date. */
  happenedOn: string;
  note: string | null;
  state: OutcomeState;
  /** What the firm says is wrong. */
  correction: string | null;
}

export interface Satisfaction {
  score: number;
  words: string | null;
}

const none = { KRW: 0, JPY: 0, VND: 0 } as const;

/** Digits after the point, as ISO 4217 has them. */
export const minorDigits = (currency: string): number => (currency in none ? 0 : 2);

/** `1,250.5` USD as 125050; null where the text is no amount of the currency, or too large to be counted exactly. */
export function minorUnits(typed: string, currency: string): number | null {
  const [, whole = '', part = ''] = /^(\d+)(?:\.(\d+))?$/.exec(typed.replace(/[,\s]/g, '')) ?? [];
  const digits = minorDigits(currency);
  if (!whole || part.length > digits) return null;
  const units = Number(whole + part.padEnd(digits, '0'));
  return Number.isSafeInteger(units) ? units : null;
}

/** Minor units as a person types them: 125050 USD is `1250.50`. */
export const typedAmount = (units: number, currency: string): string => (units / 10 ** minorDigits(currency)).toFixed(minorDigits(currency));

/** The newest version of each outcome, in the order in which they were recorded. */
export function currentOutcomes(outcomes: readonly Outcome[]): Outcome[] {
  const replaced = new Set(outcomes.map(({ replacesId }) => replacesId));
  return outcomes.filter(({ id }) => !replaced.has(id));
}

/** After how many months the firm is asked how it went on. */
export const followUpMonths = [6, 12] as const;
