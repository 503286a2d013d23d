import type { PublicReader } from './pages/public-pages';
import type { RefusalCode } from './responses.server';

/** Reasons for which no route answers: the HTTP server did before any ran, or the page could not even be rendered. */
export interface EarlyRefusal {
  code: RefusalCode | 'unexpected';
  status: number;
  /** To be quoted, where it is our fault. */
  requestId?: string;
}

/** What app/entry.server.tsx exports for the process that serves it: one module graph, hence one pool and one set of workers. */
export interface PortalEntry {
  /** Starts the workers of background jobs. */
  startBackground(): Promise<void>;
  /** Lets running jobs finish and closes every connection. */
  stopBackground(): Promise<void>;
  /** Asks the database, briefly. */
  isReady(): Promise<boolean>;
  /** Who reads a public page, as far as the page depends on it; null for whoever is signed in. */
  readerOf(path: string, cookies: string | undefined): PublicReader | null;
  /** Calls back when public content has changed or may have, first as soon as changes can be heard at all. */
  watchContent(changed: () => void): void;
  /** A page without scripts or styles of ours, for when nothing more can be afforded. */
  renderRefusal(refusal: EarlyRefusal, path: string, acceptLanguage: string | undefined): string;
}

const names = ['startBackground', 'stopBackground', 'isReady', 'readerOf', 'watchContent', 'renderRefusal'] as const;

/** The same object, known to be an entry of ours. @throws when the build is of something else */
export function portalEntry(module: object): PortalEntry {
  for (const name of names) {
    if (typeof (module as Record<string, unknown>)[name] !== 'function') throw new Error(`The build's entry lacks ${name}: build again.`);
  }
  return module as PortalEntry;
}
