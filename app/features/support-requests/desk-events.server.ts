import { setTimeout as pause } from 'node:timers/promises';
import type { Actor } from '~/features/accounts/actor';
import { canSee } from '~/features/accounts/actor';
import type { Language } from '~/i18n/languages';
import { heartbeat, serverEvent } from '~/platform/event-stream.server';
import type { Database } from '~db/connect';
import { Mailbox, type Interest } from './live.rules';
import type { LiveDesk } from './live-desk.server';
import { listPresent } from './presence.server';

/** Milliseconds between two signs of life, each of which asks who is still signed in. */
const beat = 15_000;
/** Milliseconds that news is gathered: one change often is several notices. */
const gather = 250;

interface Line extends Interest {
  language: Language;
  /** Milliseconds since the epoch that the page is as of. */
  since: number;
  /** Who reads now; null once the session has ended. */
  reader: () => Promise<Actor | null>;
  signal: AbortSignal;
  /** Milliseconds between two signs of life. */
  every?: number;
}

/**
 * What happens at a desk, for one open page: `change` where the list or the open request should be asked for again, `present` with who
 * else is there, `signed-out` as the last word where the session has ended or the hub was taken from the officer.
 */
export async function* deskEvents(db: Database, desk: LiveDesk, line: Line): AsyncGenerator<string, void> {
  const { hubId, requestId, language, every = beat } = line;
  const mailbox = new Mailbox();
  const replaced = new AbortController();
  const signal = AbortSignal.any([line.signal, replaced.signal]);
  const leave = desk.join({ userId: line.userId, hubId, requestId, mailbox, replace: () => replaced.abort() });
  let shown = '';
  let askedAt = 0;
  let reader: Actor | null = null;
  try {
    yield 'retry: 3000\n\n';
    if (desk.mayHaveChanged(hubId, line.since)) mailbox.put({ list: true, request: true });
    mailbox.put({ presence: true });
    while (!signal.aborted) {
      await mailbox.wait(every, signal);
      await pause(gather, undefined, { signal }).catch(() => {});
      if (signal.aborted) break;
      if (Date.now() - askedAt >= every - gather) {
        reader = await line.reader();
        askedAt = Date.now();
      }
      if (!reader || !canSee(reader, hubId)) {
        yield serverEvent('signed-out', Date.now(), {});
        return;
      }
      const news = mailbox.take();
      const now = Date.now();
      if (news?.list || news?.request) yield serverEvent('change', now, { list: news.list, request: news.request });
      // Also where nobody said a word: whoever closed the browser is gone half a minute later.
      const present = requestId ? await listPresent(db, reader, requestId, language) : [];
      if (JSON.stringify(present) !== shown && (shown || present.length > 0)) yield serverEvent('present', now, present);
      else if (!news) yield heartbeat(now);
      shown = JSON.stringify(present);
    }
    if (replaced.signal.aborted) yield serverEvent('replaced', Date.now(), {});
  } finally {
    leave();
  }
}
