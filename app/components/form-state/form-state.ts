import type { SubmissionResult } from '@conform-to/react';
import type { FieldProblem } from '~/components/error-summary/error-summary';

/** What an action answered about a form, by field: for pages that render it without running React in the browser. */
export interface FormState {
  /** The text that was typed; of a repeated field none. */
  value(name: string): string | undefined;
  errors(name: string): string[] | undefined;
  /** Name, typed text and errors, to be spread into a field. */
  field(name: string): { name: string; defaultValue: string | undefined; error: string[] | undefined };
  /** For the error summary: errors of the whole form, then of each field in the order of the labels. */
  problems(labels: Record<string, string>): FieldProblem[];
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
    problems: (labels) => [
      ...(errors[''] ?? []).map((error) => ({ error })),
      ...Object.entries(labels).flatMap(([name, label]) => (errorsOf(name) ?? []).slice(0, 1).map((error) => ({ name, label, error }))),
    ],
  };
}
