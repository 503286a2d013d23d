import { useTranslation } from '~/i18n/use-translation';
import type { ReactNode } from 'react';
import { Button } from '~/components/button/button';
import { TextArea } from '~/components/text-area/text-area';
import { mayAct, officerActions, registrationStates, type OfficerAction, type Phase, type ProgrammeMode } from '../registration.rules';

/** What can be done with some registration of a programme now. */
export const decisionsIn = (mode: ProgrammeMode, phase: Phase): OfficerAction[] =>
  officerActions.filter((action) => registrationStates.some((state) => mayAct(action, { role: 'officer', state, mode, phase })));

interface DecisionFormProps {
  decisions: OfficerAction[];
  reason: { value: string | undefined; error: string[] | undefined };
  /** The list with its boxes. */
  children: ReactNode;
}

/** A list to tick, and what is done with the ticked ones. Declining asks for the reason, which the firms read. */
export function DecisionForm({ decisions, reason, children }: DecisionFormProps) {
  const { t } = useTranslation(['programmes']);
  return (
    <form method="post" noValidate>
      {children}
      <div className="mt-5 flex flex-wrap items-start gap-x-4 gap-y-3">
        {decisions.filter((action) => action !== 'decline').map((action) => (
          <Button key={action} size="small" variant={action === 'accept' || action === 'attend' ? 'primary' : 'secondary'} name="action" value={action}>{t(`programmes:decide.${action}`)}</Button>
        ))}
        {decisions.includes('decline') ? (
          <details open={Boolean(reason.error)} className="min-w-0 grow basis-80">
            <summary className="cursor-pointer py-2 text-sm text-danger underline underline-offset-4">{t('programmes:decide.decline')}</summary>
            <div className="mt-3 max-w-2xl border-s-2 border-line-strong ps-4">
              <TextArea name="reason" label={t('programmes:decide.reason')} hint={t('programmes:decide.reasonHint')} rows={2} maxLength={500} defaultValue={reason.value} error={reason.error} />
              <p className="mt-3"><Button size="small" variant="danger" name="action" value="decline">{t('programmes:decide.decline')}</Button></p>
            </div>
          </details>
        ) : null}
      </div>
    </form>
  );
}
