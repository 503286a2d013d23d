import { randomUUID } from 'node:crypto';
import type postgres from 'postgres';

/** Everything that processes tell each other, a Postgres channel each: `kain_<name>`. */
export const noticeChannels = ['desk', 'content'] as const;
export type NoticeChannel = (typeof noticeChannels)[number];

export interface Subscriber {
  /** A notice that somebody's transaction left, after it committed. */
  heard(notice: unknown): void;
  /** The line was down, or is new: notices may have been lost, so that what was kept may be out of date. */
  missed(): void;
}

interface Options {
  /** Opens the one connection that listens; called again whenever it is lost for good. */
  open: () => postgres.Sql;
  /** Any connection, to send the board's own pulse. */
  pool: Pick<postgres.Sql, 'notify'>;
  /** Milliseconds between two pulses. A line on which a pulse doesn't come back is opened anew. */
  pulse?: number;
  onTrouble?: (error: unknown) => void;
}

/**
 * One LISTEN connection of this process, and whoever wants to hear. The driver reconnects by itself where it notices; a pulse of our own
 * finds the lines that are dead without a word (a proxy that forgot them) and those that the driver gave up.
 */
export class NoticeBoard {
  readonly #subscribers = new Map<NoticeChannel, Set<Subscriber>>(noticeChannels.map((channel) => [channel, new Set()]));
  readonly #pulseChannel = `kain_pulse_${randomUUID().replaceAll('-', '')}`;
  readonly #options: Options;
  #line: postgres.Sql | undefined;
  #timer: NodeJS.Timeout | undefined;
  #alive = false;
  #beating = false;

  constructor(options: Options) {
    this.#options = options;
  }

  /** Hears a channel from now on; the first subscriber opens the line. @returns what ends it */
  subscribe(channel: NoticeChannel, subscriber: Subscriber): () => void {
    this.#subscribers.get(channel)?.add(subscriber);
    if (!this.#timer) {
      this.#timer = setInterval(() => void this.#beat(), this.#options.pulse ?? 10_000).unref();
      void this.#beat();
    }
    return () => void this.#subscribers.get(channel)?.delete(subscriber);
  }

  /** Ends the line. Nobody hears anything any more. */
  async close(): Promise<void> {
    clearInterval(this.#timer);
    for (const heard of this.#subscribers.values()) heard.clear();
    await this.#line?.end({ timeout: 0 });
  }

  async #beat(): Promise<void> {
    if (this.#beating) return;
    this.#beating = true;
    try {
      if (!this.#alive) await this.#reopen();
      this.#alive = false;
      await this.#options.pool.notify(this.#pulseChannel, '');
    } catch (error) {
      this.#options.onTrouble?.(error);
    } finally {
      this.#beating = false;
    }
  }

  async #reopen(): Promise<void> {
    void this.#line?.end({ timeout: 0 }).catch(() => {});
    const line = this.#options.open();
    this.#line = line;
    await line.listen(this.#pulseChannel, () => {
      if (line === this.#line) this.#alive = true;
    });
    for (const channel of noticeChannels) {
      await line.listen(`kain_${channel}`, (text) => this.#pass(channel, text), () => this.#tell(channel, (one) => one.missed()));
    }
  }

  #pass(channel: NoticeChannel, text: string): void {
    try {
      const notice: unknown = JSON.parse(text);
      this.#tell(channel, (one) => one.heard(notice));
    } catch (error) {
      this.#options.onTrouble?.(error);
    }
  }

  /** One that fails keeps nobody else from hearing. */
  #tell(channel: NoticeChannel, say: (one: Subscriber) => void): void {
    for (const one of this.#subscribers.get(channel) ?? []) {
      try {
        say(one);
      } catch (error) {
        this.#options.onTrouble?.(error);
      }
    }
  }
}
