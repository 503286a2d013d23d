import type { ReactNode } from 'react';
import { useTranslation } from '~/i18n/use-translation';
import { Button, ButtonLink } from '~/components/button/button';
import { CheckboxField } from '~/components/checkbox-field/checkbox-field';
import { DateField } from '~/components/date-field/date-field';
import type { FormState } from '~/components/form-state/form-state';
import { SelectField } from '~/components/select-field/select-field';
import { TextArea } from '~/components/text-area/text-area';
import { languageFacts, languages } from '~/i18n/languages';
import { useLanguage } from '~/i18n/use-language';
import { questionMaxLength } from '../consultation.input';
import type { Attachment } from '../request';

interface AskExpertFormProps {
  form: FormState;
  idempotencyKey: string;
  /** Hub dates between which an answer may be due, and the one to offer. */
  due: { first: string; last: string; offered: string };
  /** What may go along: only where the firm agreed to it. */
  handedOver: { firm: boolean; documents: boolean };
  attachments: Attachment[];
  /** Ids that were ticked. */
  ticked: string[];
  cancel: string;
  /** The experts to choose among. */
  children: ReactNode;
}

/** What is put to an expert, until when, and what goes with it. */
export function AskExpertForm({ form, idempotencyKey, due, handedOver, attachments, ticked, cancel, children }: AskExpertFormProps) {
  const { t } = useTranslation(['experts', 'desk']);
  const language = useLanguage();
  return (
    <form method="post" noValidate className="grid gap-6">
      <input type="hidden" name="intent" value="ask_expert" />
      <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
      {children}
      <TextArea {...form.field('question')} label={t('experts:ask.question')} hint={t('experts:ask.questionHint')} required rows={5} maxLength={questionMaxLength} />
      <SelectField
        name="language" label={t('desk:action.writtenIn')} placeholder={false} defaultValue={form.value('language') ?? language} error={form.errors('language')}
        options={languages.map((one) => ({ value: one, label: languageFacts[one].endonym }))}
      />
      <DateField name="dueOn" label={t('experts:ask.due')} required min={due.first} max={due.last} defaultValue={form.value('dueOn') ?? due.offered} error={form.errors('dueOn')} />
      <fieldset>
        <legend className="text-base font-bold text-ink">{t('experts:ask.goesAlong')}</legend>
        <p className="mt-1 text-sm text-ink-quiet">{t('experts:ask.goesAlongHint')}</p>
        {handedOver.firm ? <CheckboxField name="namesFirm" value="yes" label={t('experts:ask.namesFirm')} defaultChecked={form.value('namesFirm') === 'yes'} /> : null}
        {handedOver.documents ? attachments.map(({ id, fileName }) => (
          <CheckboxField key={id} id={`attachment-${id}`} name="attachments" value={id} label={<bdi>{fileName}</bdi>} defaultChecked={ticked.includes(id)} />
        )) : <p className="mt-2 text-sm text-warning">{t('experts:ask.notConsented')}</p>}
      </fieldset>
      <div className="flex flex-wrap gap-2">
        <Button>{t('experts:ask.send')}</Button>
        <ButtonLink variant="ghost" href={cancel}>{t('desk:action.cancel')}</ButtonLink>
      </div>
    </form>
  );
}
