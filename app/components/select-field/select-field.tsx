import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { useTranslation } from '~/i18n/use-translation';
import { controlClass, describe, Field, fieldId, type FieldTexts } from '~/components/field/field';
import { Icon } from '~/components/icon/icon';

export interface Option {
  value: string;
  label: string;
  disabled?: boolean;
}

type Native = Omit<ComponentPropsWithoutRef<'select'>, keyof FieldTexts | 'className' | 'multiple'>;

interface SelectFieldProps extends FieldTexts, Native {
  options: readonly Option[];
  /** The line that stands for "nothing chosen yet"; `false` leaves it out where something is always chosen. */
  placeholder?: string | false;
  className?: string;
}

/** One of many: the browser's own select. `children` may hold optgroups instead of `options`. */
export const SelectField = forwardRef<HTMLSelectElement, SelectFieldProps>(function SelectField(
  { name, label, hint, error, required, markOptional, className, options, placeholder, children, id = fieldId(name), ...native },
  ref,
) {
  const { t } = useTranslation();
  return (
    <Field {...{ id, name, label, hint, error, required, markOptional, className }}>
      <div className="relative">
        <select
          ref={ref}
          id={id}
          name={name}
          required={required}
          {...native}
          {...describe(id, { hint, error })}
          className={`${controlClass} appearance-none truncate pe-11`}
        >
          {placeholder === false ? null : <option value="">{placeholder ?? t('form.choose')}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.label}
            </option>
          ))}
          {children}
        </select>
        <Icon name="chevron" className="pointer-events-none absolute end-3.5 top-1/2 -translate-y-1/2 text-ink-subtle" />
      </div>
    </Field>
  );
});
