import { createContext } from 'react';

/**
 * The nonce of this response's Content-Security-Policy. entry.server provides it; in the browser it is undefined,
 * because React leaves the attribute alone when it hydrates.
 */
export const NonceContext = createContext<string | undefined>(undefined);
