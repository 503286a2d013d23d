import type { EventCode, RequestState } from './rules';

export const stageKeys = ['submitted', 'in_review', 'decision', 'in_progress', 'completed'] as const;
export type StageKey = (typeof stageKeys)[number];

export interface Stage {
  key: StageKey;
  status: 'done' | 'current' | 'ahead' | 'dropped';
  /** The state that names it: the decision is approved, declined or returned; a review may be a correction. */
  state: RequestState;
  /** When it was reached. */
  at: Date | null;
}

export interface LoggedEvent {
  sequence: number;
  code: EventCode;
  state: RequestState;
  holderHubId: string;
  at: Date;
}

const reachedBy: Record<StageKey, readonly RequestState[]> = {
  submitted: ['submitted'],
  in_review: ['in_review', 'correction_requested'],
  decision: ['approved', 'declined', 'returned'],
  in_progress: ['in_progress'],
  completed: ['completed'],
};

const currentStage: Record<RequestState, StageKey | null> = {
  draft: null, submitted: 'submitted', in_review: 'in_review', correction_requested: 'in_review', approved: 'decision',
  declined: 'decision', returned: 'decision', in_progress: 'in_progress', completed: 'completed', withdrawn: null, merged: null,
};

/** The log in the order of its sequence numbers, however it was read. */
export const inOrder = <Event extends { sequence: number }>(events: readonly Event[]): Event[] => [...events].sort((a, b) => a.sequence - b.sequence);

/** All stages of a request with the current one marked. After an end before the last stage, the rest is dropped. */
export function stagesOf(state: RequestState, log: readonly LoggedEvent[]): Stage[] {
  const events = inOrder(log);
  const ended = state === 'declined' || state === 'returned' || state === 'withdrawn' || state === 'merged';
  const current = currentStage[state];
  return stageKeys.map((key) => {
    const reached = events.find((event) => reachedBy[key].includes(event.state));
    const last = events.filter((event) => reachedBy[key].includes(event.state)).at(-1);
    const named = key === current ? state : (last?.state ?? reachedBy[key][0] ?? 'submitted');
    // A review that is over is called a review, even if its last word was a correction.
    const shown = key === 'in_review' && key !== current ? 'in_review' : named;
    if (key === current) return { key, status: 'current', state: shown, at: reached?.at ?? null };
    if (reached) return { key, status: 'done', state: shown, at: reached.at };
    return { key, status: ended ? 'dropped' : 'ahead', state: shown, at: null };
  });
}

export const draftSteps = ['eligibility', 'contact', 'content', 'documents', 'consents', 'check'] as const;
export type DraftStep = (typeof draftSteps)[number];

/** A step, or the page on which a service for consortia has the four roles named. */
export type DraftPart = DraftStep | 'consortium';

/** The parts of a draft in the order in which they are gone through. */
export const draftParts = (consortium: boolean): DraftPart[] => draftSteps.flatMap((step): DraftPart[] => (step === 'documents' && consortium ? ['consortium', step] : [step]));

/** The part that follows a step, or stands before it. */
export const partAfter = (step: DraftStep, consortium: boolean): DraftPart => draftParts(consortium)[draftParts(consortium).indexOf(step) + 1] ?? 'check';
export const partBefore = (step: DraftStep, consortium: boolean): DraftPart | null => draftParts(consortium)[draftParts(consortium).indexOf(step) - 1] ?? null;

export const isDraftStep = (value: unknown): value is DraftStep =>
  typeof value === 'string' && (draftSteps as readonly string[]).includes(value);

export const stepAfter = (step: DraftStep): DraftStep => draftSteps[draftSteps.indexOf(step) + 1] ?? 'check';
export const stepBefore = (step: DraftStep): DraftStep | null => draftSteps[draftSteps.indexOf(step) - 1] ?? null;

/** The further of two steps, so that going back to mend something doesn't lose the place. */
export const furtherStep = (a: DraftStep, b: DraftStep): DraftStep =>
  draftSteps.indexOf(a) >= draftSteps.indexOf(b) ? a : b;
