import { useTranslation } from '~/i18n/use-translation';
import { Button } from '~/components/button/button';
import { TextArea } from '~/components/text-area/text-area';
import { messageMaxLength } from '../input';

interface MessageFormProps {
  idempotencyKey: string;
  errors?: string[];
  /** What was typed, where it couldn't be sent. */
  kept?: string;
}

/** A message to the hub. It keeps the language that it is written in. */
export function MessageForm({ idempotencyKey, errors, kept }: MessageFormProps) {
  const { t } = useTranslation('support-requests');
  return (
    <form method="post" noValidate className="mt-6 grid gap-4">
      <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
      <TextArea name="message" label={t('message.label')} hint={t('message.hint')} rows={4} maxLength={messageMaxLength} defaultValue={kept} error={errors} />
      <div><Button>{t('message.send')}</Button></div>
    </form>
  );
}
