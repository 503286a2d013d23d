import { createContext } from 'react';

/** What the server knows that helps somebody who came to a page that failed. */
export interface ErrorHelp {
  /** To be quoted; known even where nothing else could be read. */
  requestId?: string;
  /** What the wrong address seems to ask for. */
  words: string;
  /** Pages that may have been meant, `lang` where the title is in another language; `note` says what each is. */
  nearest: { href: string; title: string; lang?: string; note?: string }[];
}

/** entry.server provides it; in the browser there is none, since a page that failed runs no React. */
export const ErrorHelpContext = createContext<ErrorHelp>({ words: '', nearest: [] });
