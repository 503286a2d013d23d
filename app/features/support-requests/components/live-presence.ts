import { useCallback, useEffect, useRef } from 'react';

/** Milliseconds between two signs of life; the server waits for thirty seconds. */
const every = 12_000;

/** Whether somebody writes an answer here: a form is open, or words were typed. */
const formOpen = () => document.querySelector('main form#act, main form#translate') !== null;

/**
 * Says that a page is open, and whether an answer is being written, as long as it is shown. The result sends one sign now, and tells
 * whether the server took it.
 */
export function usePresence(url: string | null): () => Promise<boolean> {
  const typed = useRef(false);
  const beat = useCallback(async () => {
    if (!url) return true;
    const body = new URLSearchParams({ activity: typed.current || formOpen() ? 'answering' : 'looking' });
    return fetch(url, { method: 'POST', body }).then(({ ok }) => ok, () => false);
  }, [url]);

  useEffect(() => {
    if (!url) return;
    let stays = false;
    const shown = () => {
      if (!document.hidden) void beat();
    };
    const onInput = (event: Event) => {
      if (typed.current || !(event.target instanceof HTMLTextAreaElement)) return;
      typed.current = true;
      void beat();
    };
    // The next page of the same request is no leaving.
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      stays = link?.pathname === location.pathname;
    };
    const onSubmit = () => {
      stays = true;
    };
    const onLeave = () => {
      if (!stays) navigator.sendBeacon(url, new URLSearchParams({ activity: 'gone' }));
    };
    const timer = setInterval(shown, every);
    shown();
    document.addEventListener('visibilitychange', shown);
    document.addEventListener('input', onInput);
    document.addEventListener('click', onClick);
    document.addEventListener('submit', onSubmit);
    addEventListener('pagehide', onLeave);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', shown);
      document.removeEventListener('input', onInput);
      document.removeEventListener('click', onClick);
      document.removeEventListener('submit', onSubmit);
      removeEventListener('pagehide', onLeave);
    };
  }, [url, beat]);
  return beat;
}
