import { notices } from '~/platform/notices/notices.server';
import type { NoticeBoard } from '~/platform/notices/notice-board';
import { log } from '~/platform/logging.server';
import { newsOf, noticeSchema, type Interest, type Mailbox, type Notice } from './live.rules';

/** Lines that one officer may have open in this process: a browser shows one tab at a time, and only that one holds a line. */
const linesAtMost = 4;

interface Page extends Interest {
  mailbox: Mailbox;
  /** Ends its line, for a newer one. */
  replace: () => void;
}

/** The open pages of the desk in this process: reads each notice once and gives it to those whom it concerns. */
export class LiveDesk {
  readonly #pages = new Set<Page>();
  /** When each hub last had news, and from when on nothing was missed; milliseconds of this process's clock. */
  readonly #lastOf = new Map<string, number>();
  #unbroken = Number.POSITIVE_INFINITY;

  constructor(board: NoticeBoard) {
    board.subscribe('desk', { heard: (notice) => this.#hear(notice), missed: () => this.#miss() });
  }

  /** Hears for a page from now on; the oldest page of an officer who has too many makes room. @returns what ends it */
  join(page: Page): () => void {
    const mine = [...this.#pages].filter(({ userId }) => userId === page.userId);
    for (const old of mine.slice(0, Math.max(0, mine.length - linesAtMost + 1))) {
      this.#pages.delete(old);
      old.replace();
    }
    this.#pages.add(page);
    return () => void this.#pages.delete(page);
  }

  /** Whether a page of this hub that is as of `at` may be out of date. Processes' clocks may differ by the slack. */
  mayHaveChanged(hubId: string, at: number, slack = 2_000): boolean {
    return at - slack < this.#unbroken || at - slack < (this.#lastOf.get(hubId) ?? 0) || at - slack < (this.#lastOf.get('') ?? 0);
  }

  #hear(raw: unknown): void {
    const parsed = noticeSchema.safeParse(raw);
    if (!parsed.success) {
      log().warn({ err: parsed.error }, 'A notice of the desk could not be read');
      return;
    }
    this.#remember(parsed.data);
    for (const page of this.#pages) {
      const news = newsOf(parsed.data, page);
      if (news) page.mailbox.put(news);
    }
  }

  #remember(notice: Notice): void {
    const now = Date.now();
    if (notice.kind === 'many') this.#lastOf.set('', now);
    if (notice.kind === 'request' || notice.kind === 'booking') for (const hub of notice.hubs) this.#lastOf.set(hub, now);
  }

  /** The line was down or is new: every page asks for everything. */
  #miss(): void {
    this.#unbroken = Date.now();
    for (const { mailbox } of this.#pages) mailbox.put({ list: true, request: true, presence: true });
  }
}

let current: LiveDesk | undefined;

/** The open pages of this process. */
export const liveDesk = (): LiveDesk => (current ??= new LiveDesk(notices()));
