import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { controlClass, describe, Field, fieldId, type FieldTexts } from '~/components/field/field';

type Native = Omit<ComponentPropsWithoutRef<'textarea'>, keyof FieldTexts | 'className'>;

/** Several lines of text; it grows with what is typed where the browser can. */
export const TextArea = forwardRef<HTMLTextAreaElement, FieldTexts & Native & { className?: string }>(function TextArea(
  { name, label, hint, error, required, markOptional, className, id = fieldId(name), rows = 5, dir = 'auto', ...native },
  ref,
) {
  return (
    <Field {...{ id, name, label, hint, error, required, markOptional, className }}>
      <textarea
        ref={ref}
        id={id}
        name={name}
        rows={rows}
        dir={dir}
        required={required}
        {...native}
        {...describe(id, { hint, error })}
        className={`${controlClass} field-sizing-content min-h-36`}
      />
    </Field>
  );
});
