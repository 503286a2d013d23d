import { useSyncExternalStore } from 'react';
import { useTranslation } from '~/i18n/use-translation';
import { Button } from '~/components/button/button';
import { FileRow } from '~/components/file-field/file-field';
import { useReload } from '~/components/reload/use-reload';
import { formatFileSize } from '~/i18n/format';
import { localPath } from '~/i18n/links';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import { maximumFileBytes, maximumFiles } from '~/platform/upload-limits';
import { acceptedExtensions } from '../attachment.rules';
import type { Attachment, RequestRecord } from '../request';
import type { FormState } from './form-state';
import { UploadField } from './upload-field';

/** Files by the document that they answer. With scripts each goes at once; without them they come with the button. A kept one has a button to take it out. */
export function DocumentsStep({ draft, state }: { draft: Pick<RequestRecord, 'id' | 'form' | 'attachments'>; state: FormState }) {
  const { t } = useTranslation('support-requests');
  const language = useLanguage();
  const documents = draft.form.documents.map(({ key, label, hint, required }) => ({
    key, required, label: localizedString(label, language), hint: hint ? localizedString(hint, language) : undefined,
  }));
  const reload = useReload();
  const scripted = useSyncExternalStore(never, () => true, () => false);
  const asked = new Set(documents.map(({ key }) => key));
  const keptOf = (belongs: (documentKey: string) => boolean) => {
    const attachments = draft.attachments.filter(({ documentKey }) => belongs(documentKey));
    return attachments.length > 0 ? <Kept draftId={draft.id} attachments={attachments} /> : undefined;
  };
  return (
    <>
      <p className="text-base text-ink-subtle">
        {t('documents.limits', { types: acceptedExtensions.join(', ').toUpperCase(), files: maximumFiles, size: formatFileSize(language, maximumFileBytes) })}
      </p>
      {documents.map((document) => (
        <UploadField
          key={document.key} request={draft.id} documentKey={document.key} label={document.label} hint={document.hint} onTaken={reload}
          required={document.required} markOptional={!document.required} error={state.errors[`file.${document.key}`]}
          kept={keptOf((key) => key === document.key)}
        />
      ))}
      {asked.has('other') ? null : (
        <UploadField
          request={draft.id} documentKey="other" label={t('documents.other')} onTaken={reload} markOptional error={state.errors['file.other']}
          kept={keptOf((key) => !asked.has(key))}
        />
      )}
      {scripted ? null : <div><Button variant="secondary" name="intent" value="upload">{t('documents.upload')}</Button></div>}
    </>
  );
}

/** Whether scripts run doesn't change any more once they do. */
const never = () => () => undefined;

function Kept({ draftId, attachments }: { draftId: string; attachments: Attachment[] }) {
  const { t } = useTranslation('support-requests');
  const language = useLanguage();
  return (
    <>
      {attachments.map(({ id, fileName, size }) => (
        <FileRow key={id} href={localPath(language, `/support-requests/${draftId}/attachments/${id}`)} fileName={fileName} size={formatFileSize(language, size)}>
          <Button variant="ghost" size="small" name="remove" value={id} aria-label={t('documents.remove_named', { file: fileName })}>{t('documents.remove')}</Button>
        </FileRow>
      ))}
    </>
  );
}
