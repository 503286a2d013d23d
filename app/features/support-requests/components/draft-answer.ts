import type { RequestRecord } from '../request';
import type { DraftPart, DraftStep } from '../stages.rules';
import type { FormState } from './form-state';

/** What the page of a step shows. */
export interface DraftStepView {
  draft: RequestRecord;
  step: DraftStep;
  /** Who reads it. */
  person: { id: string; email: string };
  savedAt: string | null;
  incomplete: DraftPart | null;
  idempotencyKey: string;
}

/** What the action of a step answers where it can't go on. */
export interface DraftAnswer extends FormState {
  /** The draft was saved elsewhere meanwhile: fields whose kept value differs from what was typed. */
  changed?: Record<string, string>;
  /** Why it couldn't be filed. */
  refusal?: { error: 'stale' | 'not_allowed' | 'not_offered' | 'not_eligible' | 'incomplete'; step?: DraftPart };
}

/** What a draft keeps under the name of a field; undefined for fields that aren't of the draft. */
export function draftValue(draft: Pick<RequestRecord, 'title' | 'contactName' | 'contactPhone' | 'answers' | 'eligibility' | 'draftConsents'>, name: string): string | undefined {
  if (name === 'title' || name === 'contactName' || name === 'contactPhone') return draft[name];
  const [, group, key = ''] = /^(answers|eligibility|consents)\.(.+)$/.exec(name) ?? [];
  if (group === 'answers') return draft.answers[key] ?? '';
  if (group === 'eligibility') return draft.eligibility[key] ?? '';
  return group === 'consents' ? (draft.draftConsents[key] ?? '') : undefined;
}
