import type { RequestHandler } from 'express';
import type { Logger } from 'pino';

/** Paths whose last part is a secret. */
const secretPaths = /^\/(calendars|api\/accounts\/[^/]+|[^/]+\/experts\/consultations)\/.+/;

/** One line a request: no query, cookie, body or address, for they may hold secrets or name people. */
export function requestLog(log: Logger): RequestHandler {
  return (request, response, next) => {
    const started = performance.now();
    const child = log.child({ request: response.locals.requestId });
    response.locals.log = child;
    const path = request.path.replace(secretPaths, '/$1/…').slice(0, 200);
    response.once('close', () => {
      const line = { method: request.method, path, status: response.statusCode, ms: Math.round(performance.now() - started) };
      if (!response.writableFinished) child.info(line, 'gone away');
      else if (response.statusCode >= 500) child.error(line, 'failed');
      else child.info(line, 'answered');
    });
    next();
  };
}
