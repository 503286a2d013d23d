import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { requestIdOf } from '../http/security-headers';
import { KeptReads } from './kept-reads';
import { PageStore, type Encoding, type Packed, type StoredPage } from './page-store';

/** How a reader who isn't signed in gets a page: null for everybody else. */
export interface PublicReader {
  /** What of the reader's cookies the page depends on. */
  variant: string;
  /** The cookie to set, whatever page it is. */
  setCookie?: string;
}

interface Options {
  readerOf: (path: string, cookies: string | undefined) => PublicReader | null;
  /** Headers that every page carries, names and values by turns. */
  headers: string[];
  log: Logger;
  /** Whether the process is about to end. */
  draining: () => boolean;
  store?: PageStore;
}

/** A page on its way that others wait for. */
interface Making {
  key: string;
  version: number;
  kept: boolean;
  done: Promise<void>;
  end: () => void;
}

const longestAddress = 300;
/** Milliseconds for which readers of a page that is being made wait for it rather than have it made once more. */
const patience = 3_000;

/** Answers with stored pages before anything else of the server runs, and stores the pages that are made. */
export class PublicPages {
  readonly store: PageStore;
  readonly #options: Options;
  readonly #reads = new KeptReads();
  readonly #making = new Map<string, Making>();
  /** Addresses that turned out to be nobody's to share, and until when that is believed: nobody waits for those. */
  readonly #unshared = new Map<string, number>();
  readonly #makers = new WeakMap<IncomingMessage, Making>();

  constructor(options: Options) {
    this.#options = options;
    this.store = options.store ?? new PageStore();
  }

  /** Answers if it can; otherwise `next` does. */
  answer(request: IncomingMessage, response: ServerResponse, next: () => void): void {
    const reader = this.#reader(request);
    if (!reader) return next();
    const key = `${reader.variant} ${request.url}`;
    const found = this.store.find(key);
    const making = this.#making.get(key);
    if (found && (found.fresh || making)) return this.#send(found.page, reader, request, response);
    if (making && !this.#isUnshared(request)) return void this.#waitFor(making, () => this.#sendStored(key, reader, request, response) || next());
    if (!making) this.#make(key, request, response);
    next();
  }

  /** Keeps the HTML of the page that this request made, for whoever asks next. */
  keep(request: IncomingMessage, html: Buffer): void {
    const making = this.#makers.get(request);
    if (!making) return;
    making.kept = true;
    this.store.keep(making.key, making.version, html, this.#options.headers);
    making.end();
  }

  /** What was read for pages, for a request whose page may be kept; for no other. */
  reads(request: IncomingMessage): KeptReads | undefined {
    return this.#makers.has(request) ? this.#reads : undefined;
  }

  /** The content changed, or may have. */
  renew(): void {
    this.#reads.renew();
    this.store.renew();
  }

  #reader(request: IncomingMessage): PublicReader | null {
    if ((request.method !== 'GET' && request.method !== 'HEAD') || !request.url || request.url.length > longestAddress) return null;
    return this.#options.readerOf(request.url, request.headers.cookie);
  }

  /** This request makes the page; whoever asks for the same one waits for it. A HEAD is answered without HTML: nobody waits for it. */
  #make(key: string, request: IncomingMessage, response: ServerResponse): void {
    const { version } = this.store;
    if (version === null || request.method === 'HEAD') return;
    let resolve = () => {};
    const done = new Promise<void>((resolved) => {
      resolve = resolved;
    });
    const making: Making = {
      key,
      version,
      kept: false,
      done,
      end: () => {
        if (this.#making.get(key) === making) this.#making.delete(key);
        resolve();
      },
    };
    this.#making.set(key, making);
    this.#makers.set(request, making);
    response.once('close', () => {
      if (making.kept) return;
      this.#remember(pathOf(request.url));
      making.end();
    });
  }

  #isUnshared(request: IncomingMessage): boolean {
    return (this.#unshared.get(pathOf(request.url)) ?? 0) > Date.now();
  }

  #remember(path: string): void {
    if (this.#unshared.size >= 500) this.#unshared.clear();
    this.#unshared.set(path, Date.now() + 60_000);
  }

  async #waitFor(making: Making, then: () => void): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    await Promise.race([making.done, new Promise((resolve) => (timer = setTimeout(resolve, patience)))]);
    clearTimeout(timer);
    then();
  }

  #sendStored(key: string, reader: PublicReader, request: IncomingMessage, response: ServerResponse): boolean {
    const found = this.store.find(key);
    if (found && !response.destroyed) this.#send(found.page, reader, request, response);
    return found !== undefined;
  }

  #send(page: StoredPage, reader: PublicReader, request: IncomingMessage, response: ServerResponse): void {
    const encoding = encodingFor(request.headers['accept-encoding']);
    const packed = page.packed[encoding];
    if (packed) return this.#write(page, packed, reader, request, response);
    this.store.pack(page, encoding).then(
      (made) => response.destroyed || this.#write(page, made, reader, request, response),
      (error: unknown) => {
        this.#options.log.warn({ err: error }, 'A page could not be compressed');
        response.destroy();
      },
    );
  }

  #write(page: StoredPage, packed: Packed, reader: PublicReader, request: IncomingMessage, response: ServerResponse): void {
    const unchanged = isUnchanged(page, request.headers['if-none-match']);
    const status = unchanged ? 304 : 200;
    const id = requestIdOf(request);
    const headers = [...packed.headers, 'X-Request-Id', id];
    if (reader.setCookie) headers.push('Set-Cookie', reader.setCookie);
    if (this.#options.draining()) headers.push('Connection', 'close');
    response.writeHead(status, headers);
    response.end(unchanged || request.method === 'HEAD' ? undefined : packed.body);
    this.#options.log.info({ request: id, method: request.method, path: pathOf(request.url), status, ms: 0 }, 'answered');
  }
}

const pathOf = (url = '') => url.split('?', 1)[0] ?? '';

function encodingFor(accepted: string | string[] | undefined): Encoding {
  const list = String(accepted ?? '');
  if (/\bbr\b(?!\s*;\s*q=0(?:\.0*)?(?:,|$))/.test(list)) return 'br';
  return /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?(?:,|$))/.test(list) ? 'gzip' : 'identity';
}

const isUnchanged = ({ hash }: StoredPage, known: string | undefined) => known !== undefined && (known === '*' || known.includes(`"${hash}.`));
