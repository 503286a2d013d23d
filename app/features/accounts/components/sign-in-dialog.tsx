import { useState, type FormEvent } from 'react';
import { useTranslation } from '~/i18n/use-translation';
import { Button } from '~/components/button/button';
import { Dialog } from '~/components/dialog/dialog';
import { Notice } from '~/components/notice/notice';
import { TextField } from '~/components/text-field/text-field';
import { localPath } from '~/i18n/links';
import { useLanguage } from '~/i18n/use-language';

interface SignInDialogProps {
  id: string;
  /** Whose page it is. */
  email: string;
  onSignedIn: () => void;
}

type Problem = 'wrong' | 'unverified' | 'attempts' | 'unreachable';

/** Shows the dialog; the address is known, so the password has the focus. */
export function openSignInDialog(id: string): void {
  const dialog = document.getElementById(id);
  if (!(dialog instanceof HTMLDialogElement) || dialog.open) return;
  dialog.showModal();
  dialog.querySelector<HTMLInputElement>('input[type="password"]')?.focus();
}

/** Signs in again without leaving the page: the session had ended while something was written. Stands outside of any other form. */
export function SignInDialog({ id, email, onSignedIn }: SignInDialogProps) {
  const { t } = useTranslation('accounts');
  const language = useLanguage();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy) return;
    const form = event.currentTarget;
    setBusy(true);
    const found = await signIn(localPath(language, '/sign-in/in-place'), new FormData(form));
    setBusy(false);
    setProblem(found);
    const password = form.elements.namedItem('password');
    if (password instanceof HTMLInputElement) password.value = '';
    if (found) return;
    form.closest('dialog')?.close();
    onSignedIn();
  };
  return (
    <Dialog id={id} title={t('again.title')}>
      <p>{t('again.text')}</p>
      <form method="post" action={localPath(language, '/sign-in')} noValidate onSubmit={(event) => void onSubmit(event)} className="mt-5 grid gap-5">
        {problem ? <Notice tone="danger" live>{t(problem === 'wrong' ? 'error.sign_in' : problem === 'attempts' ? 'error.attempts' : `again.${problem}`)}</Notice> : null}
        <TextField id={`${id}-email`} name="email" type="email" label={t('field.email')} autoComplete="username" defaultValue={email} required />
        <TextField id={`${id}-password`} name="password" type="password" label={t('field.password')} autoComplete="current-password" required />
        <div><Button aria-busy={busy}>{t('sign_in.submit')}</Button></div>
      </form>
    </Dialog>
  );
}

async function signIn(url: string, form: FormData): Promise<Problem | null> {
  const body = new URLSearchParams();
  for (const [name, value] of form) if (typeof value === 'string') body.append(name, value);
  try {
    const { ok, status } = await fetch(url, { method: 'POST', body, headers: { Accept: 'application/json' }, signal: AbortSignal.timeout(15_000) });
    if (ok) return null;
    if (status === 429) return 'attempts';
    if (status === 403) return 'unverified';
    return status === 400 ? 'wrong' : 'unreachable';
  } catch {
    return 'unreachable';
  }
}
