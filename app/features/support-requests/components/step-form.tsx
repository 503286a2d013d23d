import { useCallback, type ReactNode } from 'react';
import { useTranslation } from '~/i18n/use-translation';
import { Button, ButtonLink } from '~/components/button/button';
import { ErrorSummary, type FieldProblem } from '~/components/error-summary/error-summary';
import { openSignInDialog, SignInDialog } from '~/features/accounts/components/sign-in-dialog';
import { localPath } from '~/i18n/links';
import { useLanguage } from '~/i18n/use-language';
import type { DraftPart } from '../stages.rules';
import { AutosaveStatus } from './autosave-status';
import type { FormState } from './form-state';
import { useAutosave } from './use-autosave';

interface StepFormProps {
  draftId: string;
  revision: number;
  /** Who reads the page: only this person may save what is typed in it. */
  person: { id: string; email: string };
  /** When the draft was saved last, as a time of day; null where it never was. */
  savedAt: string | null;
  state: FormState;
  /** Labels of the fields, for the summary of errors. */
  labels: Record<string, string>;
  /** The part that this step comes after. */
  before: DraftPart | null;
  /** For a step with files. */
  multipart?: boolean;
  children: ReactNode;
}

/** The frame of a step: errors first, its fields, the way on and back, and what is saved. */
export function StepForm({ draftId, revision, person, savedAt, state, labels, before, multipart = false, children }: StepFormProps) {
  const { t } = useTranslation(['support-requests', 'common']);
  const language = useLanguage();
  const path = (to: string) => localPath(language, `/support-requests/drafts/${draftId}/${to}`);
  const askToSignIn = useCallback(() => openSignInDialog(dialogId), []);
  const { form, status, retry, goOn } = useAutosave({ url: path('autosave'), revision, enabled: !multipart, askToSignIn });
  const problems: FieldProblem[] = Object.entries(state.errors).flatMap(([name, errors]) => errors.map((error) => ({ name, label: labels[name], error })));
  return (
    <>
    <form ref={form} method="post" encType={multipart ? 'multipart/form-data' : undefined} noValidate className="grid gap-9">
      <ErrorSummary problems={problems} />
      <input type="hidden" name="revision" defaultValue={revision} />
      <input type="hidden" name="person" defaultValue={person.id} />
      {children}
      <div className="flex flex-wrap items-center gap-2.5">
        <Button name="intent" value="next">{t('support-requests:step.next')}</Button>
        {before ? <ButtonLink variant="secondary" href={path(before)}>{t('support-requests:step.previous')}</ButtonLink> : null}
        <AutosaveStatus status={status} savedAt={savedAt} retry={retry} askToSignIn={askToSignIn} />
      </div>
    </form>
    {multipart ? null : <SignInDialog id={dialogId} email={person.email} onSignedIn={goOn} />}
    </>
  );
}

const dialogId = 'sign-in-again';
