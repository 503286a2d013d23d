import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { maySendOn, passesByItself, pauseAfter, troubleOf, type SaveTrouble } from '../autosave.rules';

export type AutosaveState =
  | { kind: 'idle' } | { kind: 'unsaved' } | { kind: 'saving' } | { kind: 'saved'; at: string } | { kind: 'trouble'; trouble: SaveTrouble };

/** Milliseconds of quiet after which what was typed is saved. */
const quiet = 1_200;

interface AutosaveOptions {
  url: string;
  revision: number;
  enabled: boolean;
  /** Asks the reader to sign in, when the form itself was to be sent. */
  askToSignIn: () => void;
}

export interface Autosave {
  form: RefObject<HTMLFormElement>;
  status: AutosaveState;
  retry: () => void;
  /** Goes on where a missing session stopped: saves, and sends the form if that was asked for. */
  goOn: () => void;
}

/**
 * Saves a form in the background while it is filled in, again and again with growing pauses where that fails. The browser keeps the
 * page open as long as something isn't saved. A form that is sent is saved first: so it never finds its own draft changed, and never
 * leaves a page whose words the portal can't take.
 */
export function useAutosave({ url, revision, enabled, askToSignIn }: AutosaveOptions): Autosave {
  const form = useRef<HTMLFormElement>(null);
  const current = useRef({ revision, underWay: null as Promise<SaveTrouble | null> | null, dirty: false, failures: 0, passing: false });
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const waiting = useRef<HTMLElement | null>(null);
  const [status, setStatus] = useState<AutosaveState>({ kind: 'idle' });

  const save = useCallback(async (): Promise<SaveTrouble | null> => {
    clearTimeout(timer.current);
    const now = current.current;
    await now.underWay;
    const element = form.current;
    if (!element) return null;
    now.dirty = false;
    setStatus({ kind: 'saving' });
    now.underWay = send(url, element).then((sent) => {
      now.underWay = null;
      if ('revision' in sent) {
        Object.assign(now, { revision: sent.revision, failures: 0 });
        setStatus(now.dirty ? { kind: 'unsaved' } : { kind: 'saved', at: sent.at });
        return null;
      }
      Object.assign(now, { dirty: true, failures: now.failures + 1 });
      setStatus({ kind: 'trouble', trouble: sent.trouble });
      return sent.trouble;
    });
    return now.underWay;
  }, [url]);

  useEffect(() => {
    if (status.kind !== 'trouble' || !passesByItself(status.trouble)) return;
    timer.current = setTimeout(() => void save(), pauseAfter(current.current.failures));
    return () => clearTimeout(timer.current);
  }, [status, save]);

  const sendOn = useCallback(async (button: HTMLElement | null) => {
    const trouble = await save();
    waiting.current = trouble === 'signed_out' || trouble === 'other_person' ? button : null;
    if (trouble && !maySendOn(trouble)) {
      if (waiting.current) askToSignIn();
      return;
    }
    current.current.passing = true;
    form.current?.requestSubmit(button);
  }, [save, askToSignIn]);

  useEffect(() => {
    const element = form.current;
    if (!element || !enabled) return;
    const now = current.current;
    const onInput = () => {
      now.dirty = true;
      setStatus((before) => (before.kind === 'trouble' ? before : { kind: 'unsaved' }));
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void save(), quiet);
    };
    const onSubmit = (event: SubmitEvent) => {
      if (now.passing) return;
      event.preventDefault();
      event.stopPropagation();
      void sendOn(event.submitter);
    };
    const onLeave = (event: BeforeUnloadEvent) => {
      if ((now.dirty || now.underWay) && !now.passing) event.preventDefault();
    };
    // The hidden field is React's and keeps the revision that the page came with; what is sent is the newest.
    const onFormData = (event: FormDataEvent) => event.formData.set('revision', String(now.revision));
    // The network is back, or the tab where one signed in again was left: what waited is saved at once.
    const onReturn = () => void (now.dirty && save());
    // Out of the browser's history the page may be sent again.
    const onShow = () => void (now.passing = false);
    const listeners = [['beforeunload', onLeave], ['focus', onReturn], ['online', onReturn], ['pageshow', onShow]] as const;
    element.addEventListener('input', onInput);
    element.addEventListener('submit', onSubmit);
    element.addEventListener('formdata', onFormData);
    for (const [name, listener] of listeners) addEventListener(name, listener as EventListener);
    return () => {
      clearTimeout(timer.current);
      element.removeEventListener('input', onInput);
      element.removeEventListener('submit', onSubmit);
      element.removeEventListener('formdata', onFormData);
      for (const [name, listener] of listeners) removeEventListener(name, listener as EventListener);
    };
  }, [enabled, save, sendOn]);

  const goOn = useCallback(() => void (waiting.current ? sendOn(waiting.current) : save()), [save, sendOn]);
  return { form, status, retry: () => void save(), goOn };
}

type Sent = { revision: number; at: string } | { trouble: SaveTrouble };

async function send(url: string, form: HTMLFormElement): Promise<Sent> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value);
  try {
    const response = await fetch(url, { method: 'POST', body, headers: { Accept: 'application/json' }, signal: AbortSignal.timeout(15_000) });
    const trouble = troubleOf(response.status);
    if (trouble) return { trouble };
    const { revision, savedAt } = (await response.json()) as { revision: number; savedAt: string };
    return { revision, at: savedAt };
  } catch {
    return { trouble: 'offline' };
  }
}
