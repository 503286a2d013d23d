import type { Readable } from 'node:stream';
import { log } from './logging.server';
import { refuse } from './responses.server';
import { askedRange } from './downloads/ranges';
import { storage } from './storage.server';
import { StorageError, type ByteRange } from './storage/file-storage';

interface Download {
  storageKey: string;
  fileName: string;
  mediaType: string;
  /** Bytes. */
  size: number;
  /** Hex; lets a broken download go on only where it is the same file. */
  sha256?: string;
}

/**
 * A stored file as an answer that a browser saves and never opens within our pages; a part of it where one is asked for, so that a
 * download that broke off can go on. Read from storage only as fast as it leaves.
 * @throws a 404 page when its bytes are gone, 503 when the storage can't be reached
 */
export async function downloadResponse(file: Download, request: Request, hasRoom: () => Promise<boolean>): Promise<Response> {
  const { storageKey, fileName, mediaType, size, sha256 } = file;
  const etag = sha256 ? `"${sha256}"` : null;
  const headers = new Headers({ ...attachmentHeaders(fileName, mediaType), 'Accept-Ranges': 'bytes', ...(etag ? { ETag: etag } : {}) });
  const range = askedRange(request.headers, size, etag);
  if (range === 'impossible') {
    headers.set('Content-Range', `bytes */${size}`);
    return new Response(null, { status: 416, headers });
  }
  if (range) headers.set('Content-Range', `bytes ${range.start}-${range.end}/${size}`);
  headers.set('Content-Length', String(range ? range.end - range.start + 1 : size));
  return new Response(await storedBody(storageKey, request, hasRoom, range), { status: range ? 206 : 200, headers });
}

/**
 * A picture at an address that changes with its bytes: shown within our pages and kept by whoever fetched it. Like a download it can do
 * nothing where it is opened by itself. @throws as {@link downloadResponse}
 */
export async function pictureResponse({ storageKey, mediaType, size }: Download, request: Request, hasRoom: () => Promise<boolean>): Promise<Response> {
  const headers = {
    'Content-Type': mediaType, 'Content-Length': String(size), 'Content-Disposition': 'inline', 'Content-Security-Policy': closedPolicy,
    'Cache-Control': 'public, max-age=31536000, immutable',
  };
  return new Response(await storedBody(storageKey, request, hasRoom), { headers });
}

async function storedBody(key: string, request: Request, hasRoom: () => Promise<boolean>, range?: ByteRange): Promise<ReadableStream<Uint8Array> | null> {
  const bytes = await openStored(key, range);
  const close = () => void bytes.destroy();
  if (request.method !== 'HEAD') return streamedBody(bytes.iterator() as AsyncIterableIterator<Uint8Array>, hasRoom, close);
  close();
  return null;
}

async function openStored(key: string, range: ByteRange | undefined): Promise<Readable> {
  try {
    return (await storage().open(key, range)) ?? refuse('not_found');
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    log().error({ err: error }, 'A file could not be handed out');
    refuse('files_unavailable', { 'Retry-After': '30' });
  }
}

/** Bytes made while they are sent, as an answer that a browser saves: see {@link streamedBody}. */
export function streamedDownload(pieces: AsyncGenerator<Piece, void>, fileName: string, mediaType: string, hasRoom: () => Promise<boolean>): Response {
  return new Response(streamedBody(pieces, hasRoom), { headers: attachmentHeaders(fileName, mediaType) });
}

/** Beside the page's own policy: should a browser show it by itself, nothing in it runs or loads. */
const closedPolicy = "sandbox; default-src 'none'";

type Piece = string | Uint8Array;

/**
 * The next piece is asked for only when `hasRoom` says that the last one has left, and none when it says that the reader is gone:
 * Remix itself would write on without waiting. `close` frees what the pieces come from when there is nobody to read them.
 */
export function streamedBody(pieces: AsyncIterator<Piece, unknown>, hasRoom: () => Promise<boolean>, close?: () => void): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const stop = async () => {
    await pieces.return?.();
    close?.();
  };
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const next = (await hasRoom()) ? await pieces.next() : undefined;
      if (next && !next.done) return controller.enqueue(typeof next.value === 'string' ? encoder.encode(next.value) : next.value);
      await stop();
      controller.close();
    },
    cancel: stop,
  }, { highWaterMark: 0 });
}

/** Headers for saving under a name in any script (RFC 6266). That its type is not to be guessed is said of every answer: see security-headers. */
export function attachmentHeaders(fileName: string, mediaType: string): Record<string, string> {
  const plain = fileName.replace(/[^\x20-\x7e]|["\\]/g, '_');
  const encoded = encodeURIComponent(fileName).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return {
    'Content-Type': mediaType,
    'Content-Disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`,
    // `no-transform` keeps the compression away, whose own buffers would hide how much is still to be sent.
    'Cache-Control': 'private, no-store, no-transform',
    'Content-Security-Policy': closedPolicy,
  };
}
