import type { RequestHandler, Response } from 'express';
import { refusals, type Refuse } from './refusals';

export interface Load {
  /** Requests under way. */
  count: number;
  /** Answers that stay open, such as a page's line for news. They are no work under way, so they are counted apart. */
  open: number;
  /** Set when the process is about to end. */
  draining: boolean;
  /** Aborted then, for the answers that would never end by themselves. */
  ending: AbortController;
}

export const noLoad = (): Load => ({ count: 0, open: 0, draining: false, ending: new AbortController() });

/** 503 past `maximum` requests at once: better a quick no than a slow nothing. */
export function cappedLoad(load: Load, maximum: number, refuse: Refuse): RequestHandler {
  return (request, response, next) => {
    if (load.draining) response.set('Connection', 'close');
    if (load.count >= maximum) {
      refuse(request, response, refusals.busy);
      return;
    }
    load.count += 1;
    const done = () => {
      response.off('close', done);
      load.count -= 1;
    };
    response.once('close', done);
    response.locals.done = done;
    next();
  };
}

/**
 * Lets an answer stay open: it no longer counts as under way.
 * @returns what ends it, the reader's leaving or the process's end; null when as many as may be are open
 */
export function keepOpen(load: Load, maximum: number, response: Response): AbortSignal | null {
  if (load.open >= maximum || load.draining) return null;
  const left = new AbortController();
  load.open += 1;
  (response.locals.done as (() => void) | undefined)?.();
  const leave = () => left.abort();
  load.ending.signal.addEventListener('abort', leave);
  response.once('close', () => {
    load.open -= 1;
    load.ending.signal.removeEventListener('abort', leave);
    leave();
  });
  if (response.destroyed) leave();
  return left.signal;
}

/** 503 when there is no answer after `milliseconds`, counted from the body's last byte: a slow line is not our slowness. */
export function timeLimit(milliseconds: number, refuse: Refuse): RequestHandler {
  return (request, response, next) => {
    let timer: NodeJS.Timeout | undefined;
    const start = () => {
      timer = setTimeout(() => refuse(request, response, refusals.busy), milliseconds);
    };
    if (request.method === 'GET' || request.method === 'HEAD') start();
    else request.once('end', start);
    response.once('close', () => clearTimeout(timer));
    next();
  };
}
