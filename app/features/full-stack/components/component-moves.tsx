import { useTranslation } from '~/i18n/use-translation';
import { Button } from '~/components/button/button';
import { TextArea } from '~/components/text-area/text-area';
import type { KeptComponent } from '../component';
import type { ComponentAction } from '../rules';
import type { TypedComponent } from './component-form';

interface ComponentMovesProps {
  component: KeptComponent;
  actions: ComponentAction[];
}

const moves = ['submit', 'take_back', 'discard'] as const satisfies readonly ComponentAction[];

/** What the firm can do with its component as a whole. */
export function ComponentMoves({ component, actions }: ComponentMovesProps) {
  const { t } = useTranslation(['full-stack']);
  return (
    <>
      {moves.filter((action) => actions.includes(action)).map((action) => (
        <form key={action} method="post" className="grid gap-2">
          <input type="hidden" name="version" value={component.version} />
          <p><Button name="intent" value={action} variant={action === 'submit' ? 'primary' : 'secondary'}>{t(`full-stack:act.${action}`)}</Button></p>
          <p className="text-sm text-ink-quiet">{t(`full-stack:act.${action}Hint`)}</p>
        </form>
      ))}
      {actions.includes('withdraw') ? (
        <details className="group border-y border-line">
          <summary className={summaryClass}>{t('full-stack:act.withdraw')}</summary>
          <form method="post" className="grid gap-4 pt-2 pb-5">
            <input type="hidden" name="version" value={component.version} />
            <p className="text-sm text-ink-quiet">{t('full-stack:act.withdrawHint')}</p>
            <p><Button variant="danger" name="intent" value="withdraw">{t('full-stack:act.withdraw')}</Button></p>
          </form>
        </details>
      ) : null}
    </>
  );
}

const summaryClass = "flex min-h-12 cursor-pointer items-center gap-3 py-2 text-base font-bold text-ink before:text-ink-quiet before:content-['+'] group-open:before:content-['−']";

/** What headquarters decides on a component. A reason is owed where the firm doesn't get what it asked for. */
export function ComponentReview({ component, actions, typed }: ComponentMovesProps & { typed: TypedComponent }) {
  const { t } = useTranslation(['full-stack']);
  return (
    <>
      {actions.includes('publish') ? (
        <form method="post" className="grid gap-2">
          <input type="hidden" name="version" value={component.version} />
          <p><Button name="intent" value="publish">{t('full-stack:act.publish')}</Button></p>
          <p className="text-sm text-ink-quiet">{t('full-stack:act.publishHint')}</p>
        </form>
      ) : null}
      {(['refuse', 'withdraw'] as const).filter((action) => actions.includes(action)).map((action) => <ReasonForm key={action} {...{ component, action, typed }} />)}
    </>
  );
}

function ReasonForm({ component, action, typed: { values, errors } }: { component: KeptComponent; action: 'refuse' | 'withdraw'; typed: TypedComponent }) {
  const { t } = useTranslation(['full-stack']);
  const sent = values?.['intent'] === action;
  const reason = sent && typeof values['reason'] === 'string' ? values['reason'] : '';
  return (
    <details open={sent} className="group border-y border-line">
      <summary className={summaryClass}>{t(`full-stack:act.${action}`)}</summary>
      <form method="post" noValidate className="grid gap-5 pt-2 pb-5">
        <input type="hidden" name="version" value={component.version} />
        <TextArea
          id={sent ? 'field-reason' : `reason-${action}`} name="reason" label={t('full-stack:act.reason')} hint={t('full-stack:act.reasonHint')} required rows={3} maxLength={1_000}
          defaultValue={reason} error={sent ? (errors['reason'] ?? undefined) : undefined}
        />
        <p><Button variant="danger" name="intent" value={action}>{t(`full-stack:act.${action}`)}</Button></p>
      </form>
    </details>
  );
}
