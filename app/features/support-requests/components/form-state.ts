/** What an action answers where a form can't be taken: errors by field, and what was typed. */
export interface FormState {
  errors: Record<string, string[]>;
  values: Record<string, string>;
}

/** A file that is in storage and waits for the form that it belongs to. */
export interface StoredUpload {
  documentKey: string;
  storageKey: string;
  fileName: string;
  /** Bytes. */
  size: number;
}

export const noState: FormState = { errors: {}, values: {} };

/** What a field shows: what was typed just now, else what is kept. */
export const shown = (state: FormState, name: string, kept: string | undefined): string => state.values[name] ?? kept ?? '';
