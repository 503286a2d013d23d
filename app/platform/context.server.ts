import type { Logger } from 'pino';
import type { StylesheetText } from './pages/inline-styles';
import type { KeptRead } from './pages/kept-reads';

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
  stylesheetText: StylesheetText;
  /** Keeps the HTML of a page that everybody gets alike. */
  keepPage: (html: Buffer) => void;
  /**
   * Reads what a public page is made of: where everybody gets the page alike, out of what was read for others some seconds ago (and nothing
   * changed since), frozen; for everybody else from the database.
   */
  kept: KeptRead;
}

declare module '@remix-run/server-runtime' {
  interface AppLoadContext extends RequestContext {}
  /** Loaders' dates reach `useLoaderData` as dates. */
  interface Future {
    v3_singleFetch: true;
  }
}
