import type { RequestHandler } from 'express';

/** Milliseconds in which at least something of a body has to come, and until a form without files has to be there. */
const standstill = 30_000;
const formTimeout = 120_000;

/**
 * Hangs up on who sends a body too slowly to mean it. A form with files may take as long as its line needs, as long as it moves;
 * any other is small and has its time.
 */
export function slowBody({ idle = standstill, whole = formTimeout } = {}): RequestHandler {
  return (request, response, next) => {
    if (request.method === 'GET' || request.method === 'HEAD') return next();
    const hangUp = () => void request.socket.destroy();
    const files = /^multipart\/form-data/i.test(request.get('Content-Type') ?? '');
    let seen = request.socket.bytesRead;
    const watch = setInterval(() => {
      if (request.socket.bytesRead === seen) hangUp();
      seen = request.socket.bytesRead;
    }, idle);
    const limit = files ? undefined : setTimeout(hangUp, whole);
    const done = () => {
      clearInterval(watch);
      clearTimeout(limit);
    };
    request.once('end', done);
    response.once('close', done);
    next();
  };
}
