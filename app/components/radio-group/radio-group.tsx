import type { ComponentPropsWithoutRef, ReactNode } from 'react';
import { FieldGroup, fieldId, type FieldTexts } from '~/components/field/field';

export interface Choice {
  value: string;
  label: ReactNode;
  /** A line under the label. */
  hint?: ReactNode;
  disabled?: boolean;
}

interface RadioGroupProps extends FieldTexts {
  options: readonly Choice[];
  defaultValue?: string;
  id?: string;
  form?: string;
  className?: string;
  /** Cards side by side where there is room (default two), or one under the other. */
  columns?: 1 | 2 | 3;
  onChange?: ComponentPropsWithoutRef<'input'>['onChange'];
}

const grid = { 1: '', 2: 'sm:grid-cols-2', 3: 'sm:grid-cols-3' };

/** One of a few, each a card that can be pressed anywhere. */
export function RadioGroup({ options, defaultValue, id, form, columns = 2, onChange, ...texts }: RadioGroupProps) {
  const groupId = id ?? fieldId(texts.name);
  return (
    <FieldGroup {...texts} id={groupId}>
      <div className={`grid gap-2.5 ${grid[columns]}`}>
        {options.map((option, index) => (
          <label key={option.value} className={choiceCardClass}>
            <input
              type="radio"
              id={`${groupId}-${index}`}
              name={texts.name}
              value={option.value}
              form={form}
              defaultChecked={option.value === defaultValue}
              required={texts.required}
              disabled={option.disabled}
              onChange={onChange}
              className={radioClass}
            />
            <ChoiceText label={option.label} hint={option.hint} />
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}

/** The card of a radio button or a checkbox: hairline, and a tinted panel with a brand edge once chosen. */
export const choiceCardClass = `flex min-h-14 cursor-pointer items-start gap-3 rounded-lg border border-line-strong bg-surface px-4 py-3.5
  hover:border-line-field has-checked:border-brand has-checked:bg-tint has-checked:shadow-[inset_0_0_0_1px_var(--brand)]
  has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus
  has-disabled:cursor-not-allowed has-disabled:bg-disabled has-disabled:text-ink-disabled has-aria-invalid:border-danger`;

const radioClass = `mt-0.5 size-5 shrink-0 appearance-none rounded-full border border-line-field bg-field outline-none
  checked:border-[0.4rem] checked:border-brand disabled:border-line-strong forced-colors:appearance-auto`;

/** Label and hint of a card. */
export function ChoiceText({ label, hint }: Pick<Choice, 'label' | 'hint'>) {
  return (
    <span className="min-w-0">
      <span className="block text-base text-ink">{label}</span>
      {hint ? <span className="mt-0.5 block text-sm text-ink-quiet">{hint}</span> : null}
    </span>
  );
}
