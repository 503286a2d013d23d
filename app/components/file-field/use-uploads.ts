import { useCallback, useEffect, useRef, useState } from 'react';
import { sendFile, type Sending } from './send-file';

export interface PendingFile {
  id: number;
  name: string;
  percent: number;
  state: 'waiting' | 'sending' | 'lost';
  /** Why it didn't arrive; a translation key. */
  text?: string;
}

interface Options<Taken> {
  /** Where each file is posted to, by itself. */
  url: string;
  /** Name of the form's field. */
  field: string;
  /** Why a file isn't worth sending; a translation key with parameters, or null. */
  refuse: (file: File) => string | null;
  onTaken: (file: Taken) => void;
}

/**
 * Sends chosen files at once, one after another, while the rest of the form is filled in. A submission waits for those under way. Files
 * that are refused are named with their reason; those that got lost can be sent again.
 */
export function useUploads<Taken>({ url, field, refuse, onTaken }: Options<Taken>) {
  const input = useRef<HTMLInputElement>(null);
  const [pending, setPending] = useState<PendingFile[]>([]);
  const [refusals, setRefusals] = useState<string[]>([]);
  const files = useRef(new Map<number, File>());
  const sending = useRef<{ id: number; request: Sending<Taken> } | null>(null);
  const running = useRef<Promise<void> | null>(null);
  const queue = useRef<number[]>([]);
  const nextId = useRef(1);
  const lost = useRef(new Set<number>());

  const change = useCallback((id: number, values: Partial<PendingFile>) => setPending((all) => all.map((each) => (each.id === id ? { ...each, ...values } : each))), []);
  const forget = useCallback((id: number) => {
    files.current.delete(id);
    lost.current.delete(id);
    queue.current = queue.current.filter((each) => each !== id);
    setPending((all) => all.filter((each) => each.id !== id));
  }, []);

  const work = useCallback(async () => {
    for (let id = queue.current.shift(); id !== undefined; id = queue.current.shift()) {
      const file = files.current.get(id);
      if (!file) continue;
      lost.current.delete(id);
      change(id, { state: 'sending', percent: 0, text: undefined });
      const current = id;
      const request = sendFile<Taken>(url, field, file, (percent) => change(current, { percent }));
      sending.current = { id, request };
      const sent = await request.done;
      sending.current = null;
      if (sent.kind === 'lost') {
        lost.current.add(id);
        change(id, { state: 'lost', text: sent.text });
        continue;
      }
      forget(id);
      if (sent.kind === 'refused') setRefusals((all) => [...all, sent.text]);
      if (sent.kind === 'taken') onTaken(sent.file);
    }
    running.current = null;
  }, [url, field, onTaken, change, forget]);

  const start = useCallback((ids: number[]) => {
    queue.current.push(...ids);
    running.current ??= work();
  }, [work]);

  const choose = useCallback((chosen: File[]) => {
    const reasons = chosen.map((file) => ({ file, reason: refuse(file) }));
    setRefusals(reasons.flatMap(({ reason }) => reason ?? []));
    const added = reasons.flatMap(({ file, reason }) => (reason === null ? [{ id: nextId.current++, file }] : []));
    for (const { id, file } of added) files.current.set(id, file);
    setPending((all) => [...all, ...added.map(({ id, file }) => ({ id, name: file.name, percent: 0, state: 'waiting' as const }))]);
    start(added.map(({ id }) => id));
  }, [refuse, start]);

  const cancel = useCallback((id: number) => {
    if (sending.current?.id === id) sending.current.request.cancel();
    else forget(id);
  }, [forget]);

  useEffect(() => {
    const element = input.current;
    const form = element?.form;
    if (!element || !form) return;
    const onChange = () => {
      choose([...(element.files ?? [])]);
      // They go by themselves: not once more with the form.
      element.value = '';
    };
    const onSubmit = (event: SubmitEvent) => {
      if (!running.current && lost.current.size === 0) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      // One that didn't arrive is sent again or taken out first: it mustn't be missing unnoticed.
      if (!running.current) return element.focus();
      const button = event.submitter;
      void running.current.then(() => form.requestSubmit(button));
    };
    const onLeave = (event: BeforeUnloadEvent) => {
      if (running.current) event.preventDefault();
    };
    element.addEventListener('change', onChange);
    form.addEventListener('submit', onSubmit, { capture: true });
    addEventListener('beforeunload', onLeave);
    // Chosen before the scripts were there.
    if (element.files?.length) onChange();
    return () => {
      element.removeEventListener('change', onChange);
      form.removeEventListener('submit', onSubmit, { capture: true });
      removeEventListener('beforeunload', onLeave);
    };
  }, [choose]);

  return { input, pending, refusals, cancel, retry: (id: number) => start([id]) };
}
