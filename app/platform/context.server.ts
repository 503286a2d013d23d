import type { Transform } from 'node:stream';
import type { Logger } from 'pino';

/** What the HTTP server knows of a request and hands to every loader and action as `context`. One object a request. */
export interface RequestContext {
  requestId: string;
  /** For `script-src` of this response. */
  nonce: string;
  /** The client's address, after the trusted proxies. */
  clientAddress: string;
  log: Logger;
  /** For streamed answers: waits until what was written has left; false when the client is gone. */
  hasRoom: () => Promise<boolean>;
  /** Lets this answer stay open for as long as it may: what ends it, or null when too many are open. */
  keepOpen: () => AbortSignal | null;
  /** What the HTML of a page goes through that everybody gets alike, so that it can be kept. `sound`: whether it came out well. */
  recordPage: (sound: () => boolean) => Transform;
}

declare module '@remix-run/server-runtime' {
  interface AppLoadContext extends RequestContext {}
  /** Loaders' dates reach `useLoaderData` as dates. */
  interface Future {
    v3_singleFetch: true;
  }
}
