import { createContext, useContext, useMemo, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from '~/i18n/use-translation';
import { useReload } from '~/components/reload/use-reload';
import { localPath } from '~/i18n/links';
import { useLanguage } from '~/i18n/use-language';
import type { Presence } from '../presence.server';
import { useLine, type Change, type LineState } from './live-line';
import { usePresence } from './live-presence';

interface Live {
  state: LineState;
  /** Who else has the open request; null until the line has said so. */
  present: Presence[] | null;
}

const LiveContext = createContext<Live>({ state: 'off', present: null });

export const useLive = () => useContext(LiveContext);

/** Whether the reload under way is about the open request: each reading of it is logged, so that nothing else asks for it again. */
const wanted = { request: true };
export const requestIsWanted = () => wanted.request;

interface LiveDeskProps {
  hub: string;
  /** Reference of the request that is open. */
  reference: string | undefined;
  /** Milliseconds since the epoch, on the server's clock. */
  asOf: number;
  children: ReactNode;
}

/** Keeps a page of the desk up to date in place: what is typed, focused or scrolled stays. */
export function LiveDesk({ hub, reference, asOf, children }: LiveDeskProps) {
  const language = useLanguage();
  const aboutRequest = useRef(false);
  const loadAgain = useReload(() => {
    wanted.request = aboutRequest.current;
    aboutRequest.current = false;
  }, { keepsAnswer: true });
  const [present, setPresent] = useState<Presence[] | null>(null);
  const desk = localPath(language, '/desk');
  const beat = usePresence(reference ? `${desk}/requests/${reference}/presence` : null);
  const url = `${desk}/events?${new URLSearchParams({ hub, ...(reference ? { request: reference } : {}) }).toString()}`;
  const state = useLine(url, asOf, {
    present: setPresent,
    change: (change) => void reload(change),
  });
  async function reload(change: Change) {
    // A reload that fails takes the page away, and with it what was typed: so the server is asked first whether it would serve us.
    if (!(await beat())) return;
    aboutRequest.current ||= change.request;
    loadAgain();
  }
  const live = useMemo(() => ({ state, present }), [state, present]);
  return <LiveContext.Provider value={live}>{children}</LiveContext.Provider>;
}

interface LiveStatusProps {
  /** Time of the day that the page is as of, in words. */
  time: string;
  /** This very page, and the list that loads itself anew. */
  here: string;
  watch: string;
}

/** Whether the page keeps itself up to date; where it doesn't, how to. */
export function LiveStatus({ time, here, watch }: LiveStatusProps) {
  const { t } = useTranslation(['desk']);
  const { state } = useLive();
  const link = 'text-link underline underline-offset-4';
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1 px-3 pt-2 text-xs text-ink-quiet">
      <span role="status">
        {state === 'live' ? <span className="inline-flex items-center gap-1.5"><span aria-hidden="true" className="size-2 rounded-full bg-success-fill" />{t('desk:live.on')}</span> : null}
        {state === 'lost' ? <span className="font-bold text-warning">{t('desk:live.lost')}</span> : null}
        {state === 'ended' ? <span className="font-bold text-danger">{t('desk:live.ended')}</span> : null}
      </span>
      {state === 'live' ? null : (
        <>
          <span suppressHydrationWarning>{t('desk:live.asOf', { time })}</span>
          <a href={here} className={link}>{t('desk:live.refresh')}</a>
        </>
      )}
      <noscript><a href={watch} className={link}>{t('desk:live.watch')}</a></noscript>
    </p>
  );
}
