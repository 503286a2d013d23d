import { useTranslation } from '~/i18n/use-translation';
import { Icon } from '~/components/icon/icon';

export interface Step {
  label: string;
  /** Where a step that is done can be seen again. */
  href?: string;
}

interface StepIndicatorProps {
  steps: readonly Step[];
  /** Index of the present step; `steps.length` once all are done. */
  current: number;
  className?: string;
}

/** How far a form is: a bar of segments with their names; on narrow screens the present one alone, with its number. */
export function StepIndicator({ steps, current, className = '' }: StepIndicatorProps) {
  const { t } = useTranslation();
  const present = steps[current];
  return (
    <nav aria-label={t('steps.label')} className={className}>
      <ol className="flex gap-1.5">
        {steps.map((step, index) => (
          <StepSegment key={step.label} step={step} state={index < current ? 'done' : index === current ? 'current' : 'next'} />
        ))}
      </ol>
      {present ? (
        <p className="mt-2.5 text-base font-bold text-brand md:hidden" aria-hidden="true">
          {t('steps.position', { current: current + 1, total: steps.length, step: present.label })}
        </p>
      ) : null}
    </nav>
  );
}

const looks = {
  done: { bar: 'bg-brand', text: 'text-ink-subtle' },
  current: { bar: 'bg-brand', text: 'font-bold text-brand' },
  next: { bar: 'bg-line-strong', text: 'text-ink-quiet' },
};

function StepSegment({ step, state }: { step: Step; state: keyof typeof looks }) {
  const { t } = useTranslation();
  const words = (
    <>
      {state === 'done' ? <Icon name="check" className="me-1 size-4 align-[-0.15em]" /> : null}
      {step.label}
      {state === 'done' ? <span className="sr-only"> ({t('steps.done')})</span> : null}
    </>
  );
  return (
    <li aria-current={state === 'current' ? 'step' : undefined} className="min-w-0 flex-1">
      <span className={`block h-1 ${looks[state].bar}`} data-fill="" />
      <span className={`mt-2.5 text-sm max-md:sr-only md:block ${looks[state].text}`}>
        {state === 'done' && step.href ? (
          <a href={step.href} className="underline-offset-4 hover:underline">{words}</a>
        ) : (
          words
        )}
      </span>
    </li>
  );
}
