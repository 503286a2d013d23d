import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip' | 'identity';

/** A page as it goes over the wire in one encoding. */
export interface Packed {
  body: Buffer;
  /** Header names and values by turns, as `writeHead` takes them fastest; the ETag and the length fit the encoding. */
  headers: string[];
}

/** A public page, and what was packed of it so far. */
export interface StoredPage {
  /** Of the page before it is compressed: what `If-None-Match` is compared with. Made when it is first packed. */
  hash?: string;
  packed: Partial<Record<Encoding, Packed>>;
  /** Packings under way, so that many readers at once wait for the same one. */
  packing: Partial<Record<Encoding, Promise<Packed>>>;
  html: Buffer;
  /** Headers that don't depend on the encoding. */
  headers: string[];
  /** Milliseconds of the clock. Past it the next reader has the page made anew, while others still get this one. */
  freshUntil: number;
  /** Past it nobody gets it: clocks and promised times on it would mislead. */
  usableUntil: number;
}

interface Limits {
  /** Bytes that all pages may take; past it the ones go that were stored first. */
  bytes: number;
  freshMs: number;
  usableMs: number;
  /** The clock, in milliseconds. */
  now: () => number;
}

const brotliOptions = { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT } };
const [brotli, zipped] = [promisify(brotliCompress), promisify(gzip)];
const compressed: Record<Encoding, (html: Buffer) => Promise<Buffer>> = {
  br: (html) => brotli(html, brotliOptions),
  gzip: (html) => zipped(html, { level: 9 }),
  identity: (html) => Promise.resolve(html),
};

/**
 * Public pages of one process, as compressed buffers once they are asked for again, by reader's variant and address, for the present version of the content: a change of
 * the content (heard by every process) empties it, and a page that was being made meanwhile isn't kept.
 */
export class PageStore {
  readonly #pages = new Map<string, StoredPage>();
  readonly #limits: Limits;
  #bytes = 0;
  /** Of the content; null while nothing tells this process of changes. */
  #version: number | null = null;

  constructor(limits: Partial<Limits> = {}) {
    this.#limits = { bytes: 64 * 1024 * 1024, freshMs: 30_000, usableMs: 120_000, now: Date.now, ...limits };
  }

  /** What a page that begins to be made now is made of; null: don't keep it. */
  get version(): number | null {
    return this.#version;
  }

  /** The content changed, or may have. */
  renew(): void {
    this.#version = (this.#version ?? 0) + 1;
    this.#pages.clear();
    this.#bytes = 0;
  }

  /** A page that may be given to a reader; `fresh`: nobody need make it anew yet. */
  find(key: string): { page: StoredPage; fresh: boolean } | undefined {
    const page = this.#pages.get(key);
    const now = this.#limits.now();
    return page && page.usableUntil > now ? { page, fresh: page.freshUntil > now } : undefined;
  }

  /** Keeps a page that was made of `version` of the content. It is compressed when somebody asks for it again: most addresses are asked for once. */
  keep(key: string, version: number, html: Buffer, headers: string[]): void {
    if (version !== this.#version) return;
    const now = this.#limits.now();
    this.#forget(key);
    this.#pages.set(key, {
      html, headers, packed: {}, packing: {},
      freshUntil: now + this.#limits.freshMs,
      usableUntil: now + this.#limits.usableMs,
    });
    this.#count(html.length);
  }

  /** The page in an encoding, compressed at a high level the first time. */
  pack(page: StoredPage, encoding: Encoding): Promise<Packed> {
    return (page.packing[encoding] ??= this.#pack(page, encoding));
  }

  async #pack(page: StoredPage, encoding: Encoding): Promise<Packed> {
    const body = await compressed[encoding](page.html);
    page.hash ??= createHash('sha256').update(page.html).digest('base64url').slice(0, 27);
    const packed = { body, headers: wireHeaders(page, encoding, body) };
    page.packed[encoding] = packed;
    // What was dropped meanwhile counts no more.
    if (encoding !== 'identity' && [...this.#pages.values()].includes(page)) this.#count(body.length);
    return packed;
  }

  #count(bytes: number): void {
    this.#bytes += bytes;
    for (const oldest of this.#pages.keys()) {
      if (this.#bytes <= this.#limits.bytes) break;
      this.#forget(oldest);
    }
  }

  #forget(key: string): void {
    const page = this.#pages.get(key);
    if (!page) return;
    this.#pages.delete(key);
    this.#bytes -= sizeOf(page);
  }
}

const sizeOf = ({ html, packed }: StoredPage) => html.length + (packed.br?.body.length ?? 0) + (packed.gzip?.body.length ?? 0);

function wireHeaders({ headers, hash }: StoredPage, encoding: Encoding, body: Buffer): string[] {
  const coded = encoding === 'identity' ? [] : ['Content-Encoding', encoding];
  return [...headers, ...coded, 'Content-Length', String(body.length), 'ETag', `"${hash}.${encoding}"`];
}
