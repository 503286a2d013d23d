import type { Language } from '~/i18n/languages';

/** Hands a text to a service and answers what came back, not yet checked. @throws {TranslationError} */
export type Client = (text: string, from: Language, to: Language) => Promise<string>;

export type TranslationFailure = 'timeout' | 'unreachable' | 'refused' | 'busy' | 'unusable';

/**
 * Why there is no translation. It never carries what was sent, nor the error beneath: both may hold the key or a
 * firm's words, and the error ends in the log.
 */
export class TranslationError extends Error {
  constructor(readonly reason: TranslationFailure, detail = '') {
    super(`No translation: ${reason}${detail ? ` (${detail})` : ''}`);
    this.name = 'TranslationError';
  }
}

export interface Exchange {
  url: string;
  /** Value of the Authorization header. */
  authorization?: string;
  body: object;
  /** Milliseconds for the whole exchange, the answer's last byte included. */
  timeout: number;
}

/** Bytes of an answer at most: a translation of the longest message is far below. */
const answerCap = 256 * 1024;

/** Posts JSON and reads JSON. @throws {TranslationError} */
export async function exchange({ url, authorization, body, timeout }: Exchange): Promise<unknown> {
  const signal = AbortSignal.timeout(timeout);
  const headers = { 'content-type': 'application/json', accept: 'application/json', ...(authorization ? { authorization } : {}) };
  try {
    // A redirect would carry a firm's words, and perhaps the key, to an address that nobody configured.
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body), signal, redirect: 'error' });
    if (!response.ok) {
      await response.body?.cancel();
      throw new TranslationError(response.status === 429 || response.status >= 500 ? 'busy' : 'refused', `status ${response.status}`);
    }
    return parsed(await readCapped(response));
  } catch (error) {
    if (error instanceof TranslationError) throw error;
    throw new TranslationError(signal.aborted ? 'timeout' : 'unreachable');
  }
}

async function readCapped(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size > answerCap) {
      await reader?.cancel();
      throw new TranslationError('unusable', 'too long an answer');
    }
    chunks.push(part.value);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new TranslationError('unusable', 'no JSON');
  }
}
