import { useTranslation } from '~/i18n/use-translation';
import { Button, ButtonLink } from '~/components/button/button';
import { ErrorSummary } from '~/components/error-summary/error-summary';
import { FileRow } from '~/components/file-field/file-field';
import { Panel } from '~/components/panel/panel';
import { TextArea } from '~/components/text-area/text-area';
import { formatFileSize, formatIsoDay } from '~/i18n/format';
import { localPath } from '~/i18n/links';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import { targetKeys } from '../correction.rules';
import { messageMaxLength } from '../input';
import type { Correction, RequestRecord } from '../request';
import { serviceFieldLabels } from './field-labels';
import type { FormState, StoredUpload } from './form-state';
import { MessageBody } from './message-body';
import { QuestionField } from './question-field';
import { CorrectionItems } from './thread';
import { UploadField } from './upload-field';

interface CorrectionFormProps {
  record: RequestRecord;
  correction: Correction;
  idempotencyKey: string;
  state: FormState;
  /** Files that came with a form that had to be shown again. */
  stored?: StoredUpload[];
}

/** Only what the hub asked to be mended, with what stands there now, and a word to go with it. */
export function CorrectionForm({ record, correction, idempotencyKey, state, stored = [] }: CorrectionFormProps) {
  const { t } = useTranslation('support-requests');
  const language = useLanguage();
  const hub = localizedString(record.hub.name, language);
  const labels = { message: t('correction.message'), ...serviceFieldLabels(record.form, language) };
  const asked = record.events.find(({ parameters }) => parameters.correctionId === correction.id);
  const message = record.messages.find(({ id }) => id === asked?.parameters.messageId);
  const documentKeys = targetKeys(correction.items, 'document');
  const problems = Object.entries(state.errors).flatMap(([name, errors]) => errors.map((error) => ({ name, error, label: (labels as Record<string, string>)[name] })));
  return (
    <form method="post" encType="multipart/form-data" noValidate className="grid gap-9">
      <ErrorSummary problems={problems} />
      <input type="hidden" name="version" value={record.version} />
      <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
      <Panel tone="subtle">
        <p className="font-bold text-ink">{t('correction.due', { when: formatIsoDay(language, correction.dueOn) })}</p>
        <CorrectionItems correction={correction} form={record.form} />
        {message ? <MessageBody message={message} /> : null}
      </Panel>
      {record.form.questions.filter(({ key }) => targetKeys(correction.items, 'question').includes(key)).map((question) => (
        <QuestionField key={question.key} question={question} kept={record.answers[question.key]} state={state} hub={hub} />
      ))}
      {record.form.documents.filter(({ key }) => documentKeys.includes(key)).map(({ key, label }) => {
        const present = record.attachments.filter(({ documentKey }) => documentKey === key);
        return (
          <UploadField
            key={key} request={record.reference ?? ''} documentKey={key} label={localizedString(label, language)} error={state.errors[`file.${key}`]}
            stored={stored.filter(({ documentKey }) => documentKey === key)}
            kept={present.length > 0 ? present.map(({ id, fileName, size }) => (
              <FileRow key={id} href={localPath(language, `/support-requests/${record.reference ?? ''}/attachments/${id}`)} fileName={fileName} size={formatFileSize(language, size)} />
            )) : undefined}
          />
        );
      })}
      <TextArea name="message" label={t('correction.message')} markOptional rows={4} maxLength={messageMaxLength} defaultValue={state.values.message} error={state.errors.message} />
      <div className="flex flex-wrap gap-2.5">
        <Button>{t('correction.send')}</Button>
        <ButtonLink variant="secondary" href={localPath(language, `/support-requests/${record.reference ?? ''}`)}>{t('correction.later')}</ButtonLink>
      </div>
    </form>
  );
}
