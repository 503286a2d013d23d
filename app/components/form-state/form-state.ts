import type { SubmissionResult } from '@conform-to/react';

/** What an action answered about a form, by field: for pages that render it without running React in the browser. */
export interface FormState {
  /** The text that was typed; of a repeated field none. */
  value(name: string): string | undefined;
  errors(name: string): string[] | undefined;
  /** Name, typed text and errors, to be spread into a field. */
  field(name: string): { name: string; defaultValue: string | undefined; error: string[] | undefined };
  /** Errors of the form as a whole. */
  formErrors: string[];
  /** Every field with errors, in the order of the form's schema. */
  wrong: { name: string; errors: string[] }[];
}

/**
 * Reads a submission's reply.
 * @param initial what the fields hold before anything is sent
 */
export function formState(result: SubmissionResult<string[]> | null | undefined, initial: Record<string, string | null | undefined> = {}): FormState {
  const typed: Record<string, unknown> = result?.initialValue ?? initial;
  const errors: Record<string, string[] | null> = result?.error ?? {};
  const value = (name: string) => (typeof typed[name] === 'string' ? typed[name] : undefined);
  const errorsOf = (name: string) => errors[name] ?? undefined;
  return {
    value,
    errors: errorsOf,
    field: (name) => ({ name, defaultValue: value(name), error: errorsOf(name) }),
    formErrors: errors[''] ?? [],
    wrong: Object.entries(errors).flatMap(([name, list]) => (name && list?.length ? [{ name, errors: list }] : [])),
  };
}
