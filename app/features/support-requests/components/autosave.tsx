import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/components/button/button';
import { Icon } from '~/components/icon/icon';
import { localPath } from '~/i18n/links';
import { useLanguage } from '~/i18n/use-language';

export type AutosaveState =
  | { kind: 'idle' } | { kind: 'unsaved' } | { kind: 'saving' } | { kind: 'saved'; at: string }
  | { kind: 'failed' } | { kind: 'signed_out' } | { kind: 'stale' };

/** Milliseconds of quiet after which what was typed is saved. */
const quiet = 1_200;

interface AutosaveOptions {
  url: string;
  revision: number;
  enabled: boolean;
}

/**
 * Saves a form in the background while it is filled in. The browser keeps the page open as long as something isn't saved, and a
 * submission waits for a save under way, so that it never finds its own draft changed.
 */
export function useAutosave({ url, revision, enabled }: AutosaveOptions) {
  const form = useRef<HTMLFormElement>(null);
  const current = useRef(revision);
  const underWay = useRef<Promise<void> | null>(null);
  const dirty = useRef(false);
  const leaving = useRef(false);
  const [status, setStatus] = useState<AutosaveState>({ kind: 'idle' });

  const save = useCallback(async () => {
    const element = form.current;
    if (!element || underWay.current || !dirty.current) return;
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(element)) if (typeof value === 'string') body.append(name, value);
    dirty.current = false;
    setStatus({ kind: 'saving' });
    underWay.current = send(url, body).then((result) => {
      if (result.kind === 'saved') {
        current.current = result.revision;
        setStatus({ kind: 'saved', at: result.at });
      } else {
        dirty.current = true;
        setStatus(result);
      }
    });
    await underWay.current;
    underWay.current = null;
  }, [url]);

  useEffect(() => {
    const element = form.current;
    if (!element || !enabled) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onInput = () => {
      dirty.current = true;
      setStatus((before) => (before.kind === 'stale' || before.kind === 'signed_out' ? before : { kind: 'unsaved' }));
      clearTimeout(timer);
      timer = setTimeout(() => void save(), quiet);
    };
    const onSubmit = (event: SubmitEvent) => {
      clearTimeout(timer);
      leaving.current = true;
      if (!underWay.current) return;
      event.preventDefault();
      event.stopPropagation();
      const button = event.submitter;
      void underWay.current.then(() => element.requestSubmit(button));
    };
    const onLeave = (event: BeforeUnloadEvent) => {
      if (dirty.current && !leaving.current) event.preventDefault();
    };
    // The hidden field is React's and keeps the revision that the page came with; what is sent is the newest.
    const onFormData = (event: FormDataEvent) => event.formData.set('revision', String(current.current));
    // Back from the tab where one signed in again: what waited is saved at once.
    const onFocus = () => void save();
    element.addEventListener('input', onInput);
    element.addEventListener('submit', onSubmit);
    element.addEventListener('formdata', onFormData);
    addEventListener('beforeunload', onLeave);
    addEventListener('focus', onFocus);
    return () => {
      clearTimeout(timer);
      element.removeEventListener('input', onInput);
      element.removeEventListener('submit', onSubmit);
      element.removeEventListener('formdata', onFormData);
      removeEventListener('beforeunload', onLeave);
      removeEventListener('focus', onFocus);
    };
  }, [enabled, save]);

  return { form, status, retry: save };
}

type Sent = { kind: 'saved'; revision: number; at: string } | { kind: 'failed' } | { kind: 'signed_out' } | { kind: 'stale' };

async function send(url: string, body: URLSearchParams): Promise<Sent> {
  try {
    const response = await fetch(url, { method: 'POST', body, headers: { Accept: 'application/json' } });
    if (response.status === 401) return { kind: 'signed_out' };
    if (response.status === 409) return { kind: 'stale' };
    if (!response.ok) return { kind: 'failed' };
    const { revision, savedAt } = (await response.json()) as { revision: number; savedAt: string };
    return { kind: 'saved', revision, at: savedAt };
  } catch {
    return { kind: 'failed' };
  }
}

/** What is saved and what isn't, in words, beside the buttons. */
export function AutosaveStatus({ status, savedAt, retry }: { status: AutosaveState; savedAt: string | null; retry: () => Promise<void> }) {
  const { t } = useTranslation('support-requests');
  const language = useLanguage();
  const { pathname } = typeof location === 'undefined' ? { pathname: '' } : location;
  const at = status.kind === 'saved' ? status.at : status.kind === 'idle' ? savedAt : null;
  const trouble = status.kind === 'failed' || status.kind === 'signed_out' || status.kind === 'stale';
  return (
    <div role="status" className="min-w-0 text-sm font-bold">
      {at ? <span className="ms-2 text-success"><Icon name="check" className="me-1" />{t('saved.at', { time: at })}</span> : null}
      {status.kind === 'saving' ? <span className="ms-2 text-ink-quiet">{t('saved.saving')}</span> : null}
      {status.kind === 'unsaved' ? <span className="ms-2 text-ink-quiet">{t('saved.unsaved')}</span> : null}
      {trouble ? (
        <span className="ms-2 flex flex-wrap items-center gap-2 text-danger">
          <Icon name="warning" />
          {t(`saved.${status.kind}`)}
          {status.kind === 'signed_out' ? (
            <a href={`${localPath(language, '/sign-in')}?next=${encodeURIComponent(pathname)}`} target="_blank" rel="noreferrer" className="underline underline-offset-4">
              {t('saved.sign_in')}
            </a>
          ) : null}
          {status.kind === 'stale' ? <a href={pathname} className="underline underline-offset-4">{t('saved.reload')}</a> : null}
          {status.kind === 'stale' ? null : (
            <Button type="button" variant="secondary" size="small" onClick={() => void retry()}>{t('saved.retry')}</Button>
          )}
        </span>
      ) : null}
    </div>
  );
}
