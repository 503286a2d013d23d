import { useTranslation } from '~/i18n/use-translation';
import { Button } from '~/components/button/button';
import { useErrorText } from '~/components/form-message/error-text';
import { Icon } from '~/components/icon/icon';
import type { PendingFile } from './use-uploads';

interface UploadListProps {
  files: PendingFile[];
  cancel: (id: number) => void;
  retry: (id: number) => void;
}

/** Files on their way, each with its bar, and a way to stop it or to send it again. */
export function UploadList({ files, cancel, retry }: UploadListProps) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  return (
    <>
      {files.length > 0 ? (
        <ul className="mt-3 grid gap-3">
          {files.map(({ id, name, percent, state, text }) => (
            <li key={id} className="grid gap-1.5 border-b border-line pb-3 text-base last:border-b-0 last:pb-0">
              <div className="flex items-start gap-2.5">
                <Icon name="file" className="mt-[0.35em] text-ink-quiet" />
                <bdi className="min-w-0 grow py-1 break-all">{name}</bdi>
                <span className="flex shrink-0 gap-2">
                  {state === 'lost' ? <Button type="button" variant="secondary" size="small" onClick={() => retry(id)} aria-label={t('file.retry_named', { file: name })}>{t('file.retry')}</Button> : null}
                  <Button type="button" variant="ghost" size="small" onClick={() => cancel(id)} aria-label={t('file.cancel_named', { file: name })}>{t('file.cancel')}</Button>
                </span>
              </div>
              {state === 'lost' ? <p className="text-sm font-bold text-danger">{text ? errorText(text) : null}</p> : (
                <div className="flex items-center gap-3">
                  <progress value={percent} max={100} className={progressClass} aria-label={name} />
                  <span className="shrink-0 text-sm whitespace-nowrap text-ink-quiet tabular-nums">
                    {state === 'waiting' ? t('file.waiting') : percent < 100 ? t('file.uploading', { percent }) : t('file.checking')}
                  </span>
                </div>
              )}
            </li>
          ))}
        </ul>
      ) : null}
      <p role="status" className="sr-only">{files.flatMap(({ id, name, percent, state }) => (state === 'sending' ? [<span key={id}>{t('file.announced', { file: name, percent: Math.floor(percent / 25) * 25 })} </span>] : []))}</p>
    </>
  );
}

const progressClass = `h-1.5 min-w-0 grow appearance-none overflow-hidden rounded-full border-0 bg-line [&::-webkit-progress-bar]:bg-line
  [&::-webkit-progress-value]:bg-brand [&::-moz-progress-bar]:bg-brand`;
