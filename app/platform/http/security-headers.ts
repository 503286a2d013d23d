import { randomBytes, randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';

const saneRequestId = /^[\w-]{8,64}$/;

/** Gives every request an id (a proxy's is taken over when it looks like one) and a nonce for its scripts. */
export const identify: RequestHandler = (request, response, next) => {
  const given = request.get('X-Request-Id') ?? '';
  response.locals.requestId = saneRequestId.test(given) ? given : randomUUID();
  response.locals.nonce = randomBytes(16).toString('base64');
  response.set('X-Request-Id', response.locals.requestId);
  next();
};

/** What a browser may do with our pages. `secure`: people reach the portal over https. */
export function securityHeaders({ secure }: { secure: boolean }): RequestHandler {
  return (_request, response, next) => {
    const policy = [
      "default-src 'self'", "img-src 'self' data:", "style-src 'self' 'unsafe-inline'", `script-src 'self' 'nonce-${response.locals.nonce}'`,
      "worker-src 'self'", "form-action 'self'", "frame-ancestors 'none'", "base-uri 'none'", "object-src 'none'",
    ];
    response.set({
      'Content-Security-Policy': policy.join('; '),
      // Not no-referrer: forms would then post with `Origin: null`.
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
    });
    if (secure) response.set('Strict-Transport-Security', 'max-age=31536000; includeSubDomains');
    next();
  };
}
