/** What an action answers where a form can't be taken: errors by field, and what was typed. */
export interface FormState {
  errors: Record<string, string[]>;
  values: Record<string, string>;
}

export const noState: FormState = { errors: {}, values: {} };

/** What a field shows: what was typed just now, else what is kept. */
export const shown = (state: FormState, name: string, kept: string | undefined): string => state.values[name] ?? kept ?? '';
