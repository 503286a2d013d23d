import { useTranslation } from '~/i18n/use-translation';
import { Button } from '~/components/button/button';
import { Notice } from '~/components/notice/notice';
import { TextField } from '~/components/text-field/text-field';
import type { WaitingForm } from '../sign-in-again.server';

interface SignInAgainProps {
  waiting: WaitingForm;
  /** Whether files were sent along, which can't be kept. */
  files: boolean;
}

/** A form was sent after the session had ended: it waits here, whole, and is sent together with the password. */
export function SignInAgain({ waiting: { fields, email, problem }, files }: SignInAgainProps) {
  const { t } = useTranslation('accounts');
  return (
    <div className="grid max-w-xl gap-6">
      <Notice tone="warning" live>
        <p>{t(files ? 'again.files' : 'again.kept')}</p>
      </Notice>
      {problem ? <Notice tone="danger" live>{t(problem)}</Notice> : null}
      <form method="post" noValidate className="grid gap-5">
        {fields.map(({ name, value }, index) => <input key={index} type="hidden" name={name} value={value} />)}
        <TextField name="again.email" type="email" label={t('field.email')} autoComplete="username" defaultValue={email} required />
        <TextField name="again.password" type="password" label={t('field.password')} autoComplete="current-password" required />
        <div><Button size="large">{t('again.submit')}</Button></div>
      </form>
    </div>
  );
}
