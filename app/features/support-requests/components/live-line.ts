import { useEffect, useRef, useState } from 'react';
import type { Presence } from '../presence.server';

/** `off` until scripts run; `lost` while the server can't be reached; `ended` where the session is over. */
export type LineState = 'off' | 'live' | 'lost' | 'ended';

export interface Change {
  list: boolean;
  request: boolean;
}

interface Heard {
  change: (change: Change) => void;
  present: (present: Presence[]) => void;
}

/** Milliseconds after which a line that was refused is tried again. */
const patience = 20_000;

/**
 * The page's line for news, open while the page is shown: a browser allows a host few of them. Coming back, it says as of when the page
 * is (the server's milliseconds), and hears whether anything has changed since.
 */
export function useLine(url: string, asOf: number, heard: Heard): LineState {
  const [state, setState] = useState<LineState>('off');
  const since = useRef(asOf);
  const latest = useRef(heard);
  useEffect(() => {
    latest.current = heard;
  });
  useEffect(() => {
    let source: EventSource | undefined;
    let again: ReturnType<typeof setTimeout> | undefined;
    const close = () => {
      clearTimeout(again);
      source?.close();
      source = undefined;
    };
    const listen = <Value>(line: EventSource, name: string, hear: (value: Value) => void) =>
      line.addEventListener(name, (event: MessageEvent<string>) => {
        since.current = Number(event.lastEventId) || since.current;
        hear(JSON.parse(event.data) as Value);
      });
    const open = () => {
      close();
      const line = new EventSource(`${url}&since=${since.current}`);
      source = line;
      line.addEventListener('open', () => setState('live'));
      line.addEventListener('error', () => {
        setState('lost');
        // Refused, so that the browser gave up; where the line broke, it tries by itself.
        if (line.readyState === EventSource.CLOSED) again = setTimeout(open, patience * (1 + Math.random() / 2));
      });
      listen<Change>(line, 'change', (change) => latest.current.change(change));
      listen<Presence[]>(line, 'present', (present) => latest.current.present(present));
      for (const [name, after] of [['signed-out', 'ended'], ['replaced', 'off']] as const) {
        listen(line, name, () => {
          close();
          setState(after);
        });
      }
    };
    const onVisibility = () => (document.hidden ? close() : open());
    onVisibility();
    document.addEventListener('visibilitychange', onVisibility);
    addEventListener('pagehide', close);
    return () => {
      document.removeEventListener('visibilitychange', onVisibility);
      removeEventListener('pagehide', close);
      close();
    };
  }, [url]);
  return state;
}
