import { randomBytes, randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { RequestHandler } from 'express';

const saneRequestId = /^[\w-]{8,64}$/;

/** The request's id: a proxy's is taken over when it looks like one. */
export function requestIdOf({ headers }: IncomingMessage): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && saneRequestId.test(given) ? given : randomUUID();
}

/** Gives every request an id and a nonce for its scripts. */
export const identify: RequestHandler = (request, response, next) => {
  response.locals.requestId = requestIdOf(request);
  response.locals.nonce = randomBytes(16).toString('base64');
  response.set('X-Request-Id', response.locals.requestId);
  next();
};

export interface Security {
  /** People reach the portal over https. */
  secure: boolean;
  /** Readers may explore the map: the page and the map's worker may ask the map's provider. */
  map?: boolean;
}

/** Tiles, styles and the count of maps that Mapbox GL keeps; by its documentation of content security policies. */
const mapProvider = 'https://api.mapbox.com https://events.mapbox.com https://*.tiles.mapbox.com';

/** What the map's worker may do, which is a file of ours: ask the provider, and join Arabic letters by WebAssembly. No page may do the latter. */
const workerPolicy = `default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self' ${mapProvider}`;

/** What a browser may do with a page of ours. `nonce`: of the scripts that stand in the page itself; there are none on shared pages. */
export function securityHeadersOf({ secure, map }: Security, nonce?: string): Record<string, string> {
  const policy = [
    "default-src 'self'", `img-src 'self' data:${map ? ' blob:' : ''}`, ...(map ? [`connect-src 'self' ${mapProvider}`] : []), "style-src 'self' 'unsafe-inline'", `script-src 'self'${nonce ? ` 'nonce-${nonce}'` : ''}`,
    "worker-src 'self'", "form-action 'self'", "frame-ancestors 'none'", "base-uri 'none'", "object-src 'none'",
  ];
  return {
    'Content-Security-Policy': policy.join('; '),
    // Not no-referrer: forms would then post with `Origin: null`.
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
    ...(secure ? { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' } : {}),
  };
}

export function securityHeaders(security: Security): RequestHandler {
  return (_request, response, next) => {
    response.set(securityHeadersOf(security, String(response.locals.nonce)));
    next();
  };
}

/** A worker keeps to the policy that its own file came with, whatever the page's says. */
export function assetHeaders({ map }: Security): RequestHandler {
  return (_request, response, next) => {
    if (map) response.set('Content-Security-Policy', workerPolicy);
    next();
  };
}
