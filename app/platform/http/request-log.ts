import type { RequestHandler } from 'express';
import type { Logger } from 'pino';

/** Paths whose last part is a secret; the router takes them in capitals and percent-encoded too. */
const secretPaths = /^\/(calendars|api\/accounts\/[^/]+|[^/]+\/experts\/consultations|[^/]+\/bulletins\/unsubscribe)\/.+/i;

/** A path as the log may show it. */
function shownPath(path: string): string {
  return decoded(path).replace(/\/{2,}/g, '/').replace(secretPaths, '/$1/…').slice(0, 200);
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** One line a request: no query, cookie, body or address, for they may hold secrets or name people. */
export function requestLog(log: Logger): RequestHandler {
  return (request, response, next) => {
    const started = performance.now();
    const child = log.child({ request: response.locals.requestId });
    response.locals.log = child;
    const path = shownPath(request.path);
    response.once('close', () => {
      const line = { method: request.method, path, status: response.statusCode, ms: Math.round(performance.now() - started) };
      if (!response.writableFinished) child.info(line, 'gone away');
      else if (response.statusCode >= 500) child.error(line, 'failed');
      else child.info(line, 'answered');
    });
    next();
  };
}
