import type { Request, Response } from 'express';
import type { EarlyRefusal, PortalEntry } from '../portal-entry';

const badRequest = { code: 'bad_request' } as const;

export const refusals = {
  malformed: { ...badRequest, status: 400 },
  otherOrigin: { ...badRequest, status: 403 },
  method: { ...badRequest, status: 405 },
  tooLarge: { code: 'too_large', status: 413 },
  busy: { code: 'busy', status: 503 },
} satisfies Record<string, EarlyRefusal>;

export type Refuse = (request: Request, response: Response, refusal: EarlyRefusal) => void;

/** Answers with a small page in the reader's language; nothing happens when an answer is already under way. */
export function refuser(entry: () => Promise<PortalEntry>): Refuse {
  return (request, response, refusal) => {
    if (response.headersSent) return;
    response.status(refusal.status).set('Cache-Control', 'no-store');
    if (refusal.status === 503) response.set('Retry-After', '2');
    if (refusal.status === 405) response.set('Allow', 'GET, HEAD, POST');
    // A body that we won't read may still be coming.
    if (!request.complete) response.set('Connection', 'close');
    void entry().then(
      ({ renderRefusal }) => response.type('html').send(renderRefusal(refusal, request.path, request.get('Accept-Language'))),
      () => response.end(),
    );
  };
}
