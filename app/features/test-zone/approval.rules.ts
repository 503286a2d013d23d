import type { DataClass } from './booking';

/** What a unit's hub asks before it is booked. */
export interface ApprovalRule {
  /** A booking of at most so many minutes is confirmed by itself; null: always by a person. */
  autoConfirmMinutes: number | null;
  /** A person makes sure first that the work runs on the unit. */
  precheckRequired: boolean;
  gatedDataClasses: readonly DataClass[];
  /** Whether a person looks at results that leave Korea. */
  gateAbroad: boolean;
}

/** What of a booking the rules look at. */
export interface Work {
  minutes: number;
  dataClass: DataClass;
  crossBorder: 'yes' | 'no';
}

export const approvalReasons = ['always', 'length', 'precheck', 'data_class', 'abroad'] as const;
export type ApprovalReason = (typeof approvalReasons)[number];

/** Why a person decides on a booking, by the rules of all its units; empty: it is confirmed by itself. */
export function reasonsToAsk(rules: readonly ApprovalRule[], work: Work): ApprovalReason[] {
  const asked: Record<ApprovalReason, boolean> = {
    always: rules.some(({ autoConfirmMinutes }) => autoConfirmMinutes === null),
    length: rules.some(({ autoConfirmMinutes }) => autoConfirmMinutes !== null && work.minutes > autoConfirmMinutes),
    precheck: rules.some(({ precheckRequired }) => precheckRequired),
    data_class: rules.some(({ gatedDataClasses }) => gatedDataClasses.includes(work.dataClass)),
    abroad: work.crossBorder === 'yes' && rules.some(({ gateAbroad }) => gateAbroad),
  };
  return approvalReasons.filter((reason) => asked[reason]);
}

/** Whether export control or the class of the data asks whoever confirms to say that they looked. */
export const isGated = (reasons: readonly ApprovalReason[]): boolean => reasons.includes('data_class') || reasons.includes('abroad');
