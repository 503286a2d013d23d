import { refuse } from './responses.server';
import { storage } from './storage.server';

interface Download {
  storageKey: string;
  fileName: string;
  mediaType: string;
  size: number;
}

/** A stored file as an answer that a browser saves and never opens within our pages. @throws a 404 page when its bytes are gone */
export async function downloadResponse({ storageKey, fileName, mediaType, size }: Download): Promise<Response> {
  const body = await storage().read(storageKey);
  if (!body) refuse('not_found');
  return new Response(body, { headers: { ...attachmentHeaders(fileName, mediaType), 'Content-Length': String(size) } });
}

/** Bytes made while they are sent, as an answer that a browser saves: see {@link streamedBody}. */
export function streamedDownload(pieces: AsyncGenerator<Piece, void>, fileName: string, mediaType: string, hasRoom: () => Promise<boolean>): Response {
  // `no-transform` keeps the compression away, whose own buffers would hide how much is still to be sent.
  return new Response(streamedBody(pieces, hasRoom), { headers: { ...attachmentHeaders(fileName, mediaType), 'Cache-Control': 'private, no-store, no-transform' } });
}

type Piece = string | Uint8Array;

/**
 * The next piece is asked for only when `hasRoom` says that the last one has left, and none when it says that the reader is gone:
 * Remix itself would write on without waiting.
 */
export function streamedBody(pieces: AsyncGenerator<Piece, void>, hasRoom: () => Promise<boolean>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const stop = () => pieces.return(undefined);
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const next = (await hasRoom()) ? await pieces.next() : await stop();
      if (next.done) controller.close();
      else controller.enqueue(typeof next.value === 'string' ? encoder.encode(next.value) : next.value);
    },
    cancel: async () => void (await stop()),
  }, { highWaterMark: 0 });
}

/** Headers for saving under a name in any script (RFC 6266). */
export function attachmentHeaders(fileName: string, mediaType: string): Record<string, string> {
  const plain = fileName.replace(/[^\x20-\x7e]|["\\]/g, '_');
  const encoded = encodeURIComponent(fileName).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return {
    'Content-Type': mediaType,
    'Content-Disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`,
    'Cache-Control': 'private, no-store',
    'X-Content-Type-Options': 'nosniff',
  };
}
