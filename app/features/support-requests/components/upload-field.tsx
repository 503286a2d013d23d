import { useCallback, useState, type ReactNode } from 'react';
import { useTranslation } from '~/i18n/use-translation';
import { FileField } from '~/components/file-field/file-field';
import { UploadList } from '~/components/file-field/upload-list';
import { useUploads } from '~/components/file-field/use-uploads';
import { formatFileSize } from '~/i18n/format';
import { useLanguage } from '~/i18n/use-language';
import { localPath } from '~/i18n/links';
import { acceptedExtensions, refusalOf } from '../attachment.rules';
import type { StoredUpload } from './form-state';

type Taken = Omit<StoredUpload, 'documentKey'>;

interface UploadFieldProps {
  /** Reference or id of the request. */
  request: string;
  documentKey: string;
  label: string;
  hint?: string;
  required?: boolean;
  markOptional?: boolean;
  error?: string[];
  /** Files that the request has already. */
  kept?: ReactNode;
  /** Files that are in storage and go with the form. */
  stored?: StoredUpload[];
  /** Told of each file that arrived; without it they are kept here until the form is sent. */
  onTaken?: () => void;
}

/** Files for one document. With scripts each is sent as soon as it is chosen; without them they go with the form. */
export function UploadField({ request, documentKey, stored = [], onTaken, error, kept, ...texts }: UploadFieldProps) {
  const language = useLanguage();
  const [arrived, setArrived] = useState<Taken[]>([]);
  const take = useCallback((file: Taken) => {
    setArrived((all) => [...all, file]);
    onTaken?.();
  }, [onTaken]);
  const field = `file.${documentKey}`;
  const { input, pending, refusals, cancel, retry } = useUploads<Taken>({ url: localPath(language, `/support-requests/${request}/files`), field, refuse: refusalOf, onTaken: take });
  const waiting = onTaken ? [] : [...stored, ...arrived.filter(({ storageKey }) => !stored.some((each) => each.storageKey === storageKey))];
  const errors = [...new Set(refusals)];
  return (
    <FileField
      ref={input} name={field} accept={acceptedExtensions.map((extension) => `.${extension}`).join(',')} multiple {...texts}
      error={errors.length > 0 || arrived.length > 0 ? errors : error}
      uploads={<UploadList files={pending} cancel={cancel} retry={retry} />}
      kept={kept !== undefined || waiting.length > 0 ? <>{kept}{waiting.map((file) => <Waiting key={file.storageKey} documentKey={documentKey} file={file} />)}</> : undefined}
    />
  );
}

/** A file that goes with the form, unless one takes the tick away. */
function Waiting({ documentKey, file: { storageKey, fileName, size } }: { documentKey: string; file: Taken }) {
  const { t } = useTranslation('support-requests');
  const language = useLanguage();
  return (
    <label className="flex min-h-12 cursor-pointer items-center gap-2.5 border-b border-line py-2 text-base">
      <input type="checkbox" name={`stored.${documentKey}`} value={storageKey} defaultChecked className="size-5 shrink-0 accent-brand" />
      <bdi className="min-w-0 break-all">{fileName}</bdi>
      <span className="shrink-0 text-sm text-ink-quiet">{formatFileSize(language, size)}</span>
      <span className="ms-auto shrink-0 text-sm text-ink-quiet">{t('documents.goes_along')}</span>
    </label>
  );
}
