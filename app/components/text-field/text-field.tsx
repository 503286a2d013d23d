import { forwardRef, type ComponentPropsWithoutRef, type ReactNode } from 'react';
import { controlClass, describe, Field, fieldId, type FieldTexts } from '~/components/field/field';

type Native = Omit<ComponentPropsWithoutRef<'input'>, keyof FieldTexts | 'className'>;

export interface TextFieldProps extends FieldTexts, Native {
  className?: string;
  /** A unit or a button that stands at the end of the control. */
  suffix?: ReactNode;
}

/** One line of text. Conform's `getInputProps` can be spread into it. */
export const TextField = forwardRef<HTMLInputElement, TextFieldProps>(function TextField(
  { name, label, hint, error, required, markOptional, className, suffix, id = fieldId(name), type = 'text', ...native },
  ref,
) {
  return (
    <Field {...{ id, name, label, hint, error, required, markOptional, className }}>
      <div className="relative">
        <input
          ref={ref}
          id={id}
          name={name}
          type={type}
          required={required}
          dir={native.dir ?? (ltrTypes.has(type) ? 'ltr' : undefined)}
          {...native}
          {...describe(id, { hint, error })}
          className={`${controlClass} ${suffix ? 'pe-16' : ''} ${ltrTypes.has(type) ? 'rtl:text-end' : ''}`}
        />
        {suffix ? (
          <span className="pointer-events-none absolute inset-y-0 end-4 flex items-center text-sm text-ink-quiet">{suffix}</span>
        ) : null}
      </div>
    </Field>
  );
});

/** Addresses and numbers read from left to right in every language. */
const ltrTypes = new Set(['email', 'tel', 'url', 'number', 'password']);
