import { z } from 'zod';

/** What the database tells every process; see the triggers `*_tell` of the migrations. */
export const noticeSchema = z.discriminatedUnion('kind', [
  /** A request changed; `hubs` are all that hold it, held it, or were asked to. */
  z.object({ kind: z.literal('request'), id: z.uuid(), version: z.number(), hubs: z.array(z.uuid()) }),
  z.object({ kind: z.literal('booking'), hubs: z.array(z.uuid()) }),
  /** So much changed at once that it wasn't told one by one. */
  z.object({ kind: z.literal('many') }),
  /** Somebody opened a request, began to answer it, or left. */
  z.object({ kind: z.literal('presence'), id: z.uuid() }),
  /** A list that somebody asked for is written, or could not be. */
  z.object({ kind: z.literal('export'), userId: z.uuid() }),
]);
export type Notice = z.infer<typeof noticeSchema>;

/** What an open page wants to hear of. */
export interface Interest {
  userId: string;
  hubId: string;
  /** The request that is open on it. */
  requestId: string | null;
}

/** What is new for an open page. */
export interface News {
  /** The list, or a count beside it. */
  list: boolean;
  /** The request that is open. */
  request: boolean;
  presence: boolean;
}

/** What a notice means to a page; null where it means nothing. */
export function newsOf(notice: Notice, { userId, hubId, requestId }: Interest): Partial<News> | null {
  switch (notice.kind) {
    case 'many': return { list: true, request: true };
    case 'booking': return notice.hubs.includes(hubId) ? { list: true } : null;
    case 'export': return notice.userId === userId ? { list: true } : null;
    case 'presence': return notice.id === requestId ? { presence: true } : null;
    case 'request': {
      const request = notice.id === requestId;
      // Who hands a request over may be at another hub's desk than it is now.
      const list = notice.hubs.includes(hubId);
      return request || list ? { list, request } : null;
    }
  }
}

/** News of one page that its reader hasn't got yet. It never holds more than these marks, however slow the reader is. */
export class Mailbox {
  #news: News | null = null;
  #wake: (() => void) | undefined;

  put(news: Partial<News>): void {
    const before = this.#news ?? { list: false, request: false, presence: false };
    this.#news = { list: before.list || news.list === true, request: before.request || news.request === true, presence: before.presence || news.presence === true };
    this.#wake?.();
  }

  /** What came since it was last taken. */
  take(): News | null {
    const news = this.#news;
    this.#news = null;
    return news;
  }

  /** Until there is something, `milliseconds` have passed, or `signal` says that nobody waits any more. */
  async wait(milliseconds: number, signal: AbortSignal): Promise<void> {
    if (this.#news || signal.aborted) return;
    await new Promise<void>((resolve) => {
      const done = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', done);
        this.#wake = undefined;
        resolve();
      };
      const timer = setTimeout(done, milliseconds);
      signal.addEventListener('abort', done);
      this.#wake = done;
    });
  }
}
