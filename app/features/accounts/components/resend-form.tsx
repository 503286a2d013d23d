import { useTranslation } from '~/i18n/use-translation';
import { Button } from '~/components/button/button';
import { TextField } from '~/components/text-field/text-field';
import { localPath } from '~/i18n/links';
import { useLanguage } from '~/i18n/use-language';

interface ResendFormProps {
  /** Known from the sign-in form; else it is asked for. */
  email?: string;
  error?: string[];
}

/** Asks for the link that proves an address once more. */
export function ResendForm({ email, error }: ResendFormProps) {
  const { t } = useTranslation('accounts');
  const language = useLanguage();
  return (
    <form method="post" action={localPath(language, '/verify-email')} noValidate className="grid gap-4">
      <input type="hidden" name="intent" value="resend" />
      {email && !error ? (
        <input type="hidden" name="email" value={email} />
      ) : (
        <TextField name="email" type="email" label={t('field.email')} autoComplete="email" defaultValue={email} error={error} required />
      )}
      <Button variant="secondary" className="justify-self-start">{t('verify.resend')}</Button>
    </form>
  );
}
