import { forwardRef, type ComponentPropsWithoutRef, type ReactNode } from 'react';
import { describe, fieldId, RequiredMark, type FieldTexts } from '~/components/field/field';
import { FormMessage } from '~/components/form-message/form-message';
import { ChoiceText, choiceCardClass } from '~/components/radio-group/radio-group';

type Native = Omit<ComponentPropsWithoutRef<'input'>, keyof FieldTexts | 'className' | 'type'>;

interface CheckboxFieldProps extends FieldTexts, Native {
  /** A card like those of a radio group, or (default) a box with its words. */
  card?: boolean;
  className?: string;
}

/** One thing to tick. Its hint may hold links: it stands outside the label. */
export const CheckboxField = forwardRef<HTMLInputElement, CheckboxFieldProps>(function CheckboxField(
  { name, label, hint, error, required, markOptional, card = false, className = '', id = fieldId(name), ...native },
  ref,
) {
  const box = (
    <input
      ref={ref}
      type="checkbox"
      id={id}
      name={name}
      required={required}
      {...native}
      {...describe(id, { hint: card ? undefined : hint, error })}
      className={checkboxClass}
    />
  );
  const words: ReactNode = (
    <>
      {label}
      <RequiredMark required={required} markOptional={markOptional} />
    </>
  );
  return (
    <div className={className}>
      {card ? (
        <label className={choiceCardClass}>
          {box}
          <ChoiceText label={words} hint={hint} />
        </label>
      ) : (
        <div className="flex items-start gap-3 py-1.5">
          {box}
          <div className="min-w-0">
            <label htmlFor={id} className="block text-base text-ink">{words}</label>
            {hint ? <div id={`${id}-hint`} className="mt-0.5 text-sm text-ink-quiet">{hint}</div> : null}
          </div>
        </div>
      )}
      <FormMessage id={`${id}-error`} error={error} />
    </div>
  );
});

/** The tick is drawn by two borders, so that it takes the palette's colour. */
export const checkboxClass = `relative mt-0.5 size-5 shrink-0 appearance-none rounded-sm border border-line-field bg-field
  checked:border-brand checked:bg-brand disabled:border-line-strong disabled:bg-disabled aria-invalid:border-2 aria-invalid:border-danger
  before:absolute before:inset-x-0 before:top-[0.1rem] before:mx-auto before:hidden before:h-[0.72rem] before:w-[0.4rem] before:rotate-45
  before:border-e-[0.14rem] before:border-b-[0.14rem] before:border-on-brand checked:before:block
  rtl:before:-scale-x-100 forced-colors:appearance-auto`;
