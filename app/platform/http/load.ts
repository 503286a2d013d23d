import type { RequestHandler } from 'express';
import { refusals, type Refuse } from './refusals';

export interface Load {
  /** Requests under way. */
  count: number;
  /** Set when the process is about to end. */
  draining: boolean;
}

/** 503 past `maximum` requests at once: better a quick no than a slow nothing. */
export function cappedLoad(load: Load, maximum: number, refuse: Refuse): RequestHandler {
  return (request, response, next) => {
    if (load.draining) response.set('Connection', 'close');
    if (load.count >= maximum) {
      refuse(request, response, refusals.busy);
      return;
    }
    load.count += 1;
    response.once('close', () => {
      load.count -= 1;
    });
    next();
  };
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
