import { streamedBody } from './downloads.server';

/**
 * Server-sent events as an answer that stays open until `pieces` end. A reader that doesn't read stops them: the next piece is asked for
 * when the last one has left.
 */
export function eventStream(pieces: AsyncGenerator<string, void>, hasRoom: () => Promise<boolean>): Response {
  // `no-transform` keeps the compression away, which would hold small events back; the last one says the same to nginx.
  const headers = { 'Content-Type': 'text/event-stream; charset=utf-8', 'Cache-Control': 'no-store, no-transform', 'X-Accel-Buffering': 'no' };
  return new Response(streamedBody(pieces, hasRoom), { headers });
}

/** One event. Its id comes back as `Last-Event-ID` when the browser connects again. */
export const serverEvent = (name: string, id: number, value: unknown): string => `event: ${name}\nid: ${id}\ndata: ${JSON.stringify(value)}\n\n`;

/** Nothing, so that proxies see life on the line; the id counts all the same. */
export const heartbeat = (id: number): string => `:\nid: ${id}\n\n`;
