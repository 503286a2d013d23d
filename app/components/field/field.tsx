import type { ReactNode } from 'react';
import { useTranslation } from '~/i18n/use-translation';
import { FormMessage, hasError } from '~/components/form-message/form-message';

export interface FieldTexts {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string | string[] | null;
  required?: boolean;
  /** Says "optional" beside the label; else a field that isn't required says nothing. */
  markOptional?: boolean;
}

/** The id of a field where none is given: the error summary links to it. */
export const fieldId = (name: string): string => `field-${name.replace(/[^\w-]+/g, '-')}`;

/** The ids that tie a control to its hint and its error. */
export function describe(id: string, { hint, error }: Pick<FieldTexts, 'hint' | 'error'>) {
  const invalid = hasError(error);
  const described = [hint ? `${id}-hint` : '', invalid ? `${id}-error` : ''].filter(Boolean).join(' ');
  return { 'aria-invalid': invalid || undefined, 'aria-describedby': described || undefined } as const;
}

/** The border, the height and the states that every one-line control has. */
export const controlClass = `min-h-12 w-full rounded-lg border border-line-field bg-field px-4 py-2.5 text-base text-ink
  placeholder:text-ink-quiet hover:border-ink-subtle focus:border-brand
  aria-invalid:border-2 aria-invalid:border-danger
  disabled:border-line-strong disabled:bg-disabled disabled:text-ink-disabled [&[readonly]]:bg-subtle`;

/** Required or optional, beside a label or a legend. */
export function RequiredMark({ required, markOptional }: Pick<FieldTexts, 'required' | 'markOptional'>) {
  const { t } = useTranslation();
  if (!required && !markOptional) return null;
  // The space is written: without it Arabic letters would join across the two words.
  return (
    <>
      {' '}
      <span className={`ms-0.5 text-sm font-normal ${required ? 'text-danger' : 'text-ink-quiet'}`}>
        {t(required ? 'form.required' : 'form.optional')}
      </span>
    </>
  );
}

/** Label, hint, control, error: one under the other. */
export function Field({ id, label, hint, error, required, markOptional, children, className = '' }: FieldTexts & { id: string; children: ReactNode; className?: string }) {
  return (
    <div className={className}>
      <label htmlFor={id} className="mb-1.5 block text-base font-bold text-ink">
        {label}
        <RequiredMark required={required} markOptional={markOptional} />
      </label>
      {hint ? <p id={`${id}-hint`} className="mb-2 text-sm text-ink-quiet">{hint}</p> : null}
      {children}
      <FormMessage id={`${id}-error`} error={error} />
    </div>
  );
}

/** A group of controls under one legend: radio buttons, several checkboxes, an address. */
export function FieldGroup({ id, label, hint, error, required, markOptional, children, className = '' }: FieldTexts & { id: string; children: ReactNode; className?: string }) {
  return (
    <fieldset id={id} tabIndex={-1} className={className} {...describe(id, { hint, error })}>
      <legend className="mb-1.5 text-base font-bold text-ink">
        {label}
        <RequiredMark required={required} markOptional={markOptional} />
      </legend>
      {hint ? <p id={`${id}-hint`} className="mb-2 text-sm text-ink-quiet">{hint}</p> : null}
      {children}
      <FormMessage id={`${id}-error`} error={error} />
    </fieldset>
  );
}
