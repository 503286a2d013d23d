import type { Request, RequestHandler } from 'express';
import { refusals, type Refuse } from './refusals';

const reading = new Set(['GET', 'HEAD']);

/** 400 for an address that can't be decoded or that carries control characters, and for a host that is none. */
export function wellFormed(refuse: Refuse): RequestHandler {
  return (request, response, next) => {
    if (isWellFormed(request)) next();
    else refuse(request, response, refusals.malformed);
  };
}

function isWellFormed(request: Request): boolean {
  const [path = '', query = ''] = request.originalUrl.split('?', 2);
  try {
    if (/[\0-\x1f\x7f]/.test(decodeURIComponent(path)) || /%00/.test(query)) return false;
    return path.startsWith('/') && URL.canParse(request.originalUrl, `http://${request.get('Host') ?? ''}`);
  } catch {
    return false;
  }
}

/** 405 for what the portal has no use for. */
export function knownMethod(refuse: Refuse): RequestHandler {
  return (request, response, next) => {
    if (reading.has(request.method) || request.method === 'POST') next();
    else refuse(request, response, refusals.method);
  };
}

/**
 * 403 for a form that another site posts. Browsers say where a form comes from; a client that says nothing is no browser, carries
 * nobody's cookies and passes.
 */
export function sameOrigin(publicUrl: string, refuse: Refuse): RequestHandler {
  const ours = new URL(publicUrl).host;
  return (request, response, next) => {
    if (reading.has(request.method) || comesFromUs(request, ours)) next();
    else refuse(request, response, refusals.otherOrigin);
  };
}

function comesFromUs(request: Request, ours: string): boolean {
  const origin = request.get('Origin');
  if (origin !== undefined) {
    const host = URL.canParse(origin) ? new URL(origin).host : undefined;
    return host !== undefined && (host === ours || host === request.get('Host'));
  }
  const site = request.get('Sec-Fetch-Site');
  return site === undefined || site === 'same-origin' || site === 'none';
}

/** 413 for a body that says it is larger than any form of ours; readers count what really comes. */
export function cappedBody(maximumBytes: number, refuse: Refuse): RequestHandler {
  return (request, response, next) => {
    if (Number(request.get('Content-Length') ?? 0) > maximumBytes) refuse(request, response, refusals.tooLarge);
    else next();
  };
}

/**
 * Reads away what an answer left unread of its request's body (a refusal, a page that takes no form). Otherwise the next request on
 * the same connection would wait behind it for ever.
 */
export const readToTheEnd: RequestHandler = (request, response, next) => {
  response.once('finish', () => {
    if (request.readableEnded) return;
    request.removeAllListeners('data');
    request.resume();
  });
  next();
};
