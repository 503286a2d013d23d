import { createServer, type Server } from 'node:http';
import { createRequestHandler } from '@remix-run/express';
import type { ServerBuild } from '@remix-run/node';
import compression from 'compression';
import express, { type ErrorRequestHandler, type RequestHandler, type Response } from 'express';
import type { Logger } from 'pino';
import type { Environment } from './environment.server';
import { cappedBody, knownMethod, readToTheEnd, sameOrigin, wellFormed } from './http/guards';
import { health } from './http/health';
import { cappedLoad, keepOpen, noLoad, timeLimit, type Load } from './http/load';
import { hasRoom } from './http/room';
import { refuser, refusals } from './http/refusals';
import { requestLog } from './http/request-log';
import { identify, securityHeaders } from './http/security-headers';
import { slowBody } from './http/slow-body';
import { portalEntry } from './portal-entry';
import { maximumUploadBytes } from './upload-limits';

type Build = ServerBuild | (() => Promise<ServerBuild>);

interface Options {
  environment: Environment;
  log: Logger;
  /** The server build; when developing, a function that gives the newest. */
  build: Build;
  /** Serves the browser's files: from build/client, or Vite when developing. */
  files: RequestHandler;
  /** Milliseconds until a request without an answer gets 503. */
  requestTimeout?: number;
}

/** The HTTP server of the portal, not yet listening. `drain` ends it without dropping a request. */
export function createPortalServer({ environment, log, build, files, requestTimeout = 10_000 }: Options) {
  const load = noLoad();
  const entry = async () => portalEntry((typeof build === 'function' ? await build() : build).entry.module);
  const refuse = refuser(entry);
  const onError: ErrorRequestHandler = (error, request, response, _next) => {
    (response.locals.log as Logger | undefined)?.error({ err: error }, 'The request could not be handled');
    refuse(request, response, refusals.busy);
  };

  const app = express();
  app.disable('x-powered-by').set('query parser', false).set('trust proxy', environment.TRUSTED_PROXIES);
  app.use(identify, readToTheEnd, requestLog(log), securityHeaders({ secure: environment.PUBLIC_URL.startsWith('https:') }));
  app.use(health(entry, load), wellFormed(refuse), knownMethod(refuse), compression(), files);
  app.use(cappedLoad(load, environment.MAX_IN_FLIGHT, refuse), sameOrigin(environment.PUBLIC_URL, refuse));
  app.use(cappedBody(maximumUploadBytes, refuse), slowBody(), timeLimit(requestTimeout, refuse));
  app.use(remix(build, (response) => keepOpen(load, environment.MAX_OPEN_STREAMS, response)), onError);

  // Long enough for the largest form on a slow line; what is too slow to mean it is hung up on by slowBody.
  const server = createServer({ requestTimeout: 3_600_000, headersTimeout: 20_000, keepAliveTimeout: 65_000 }, app);
  return { server, entry, drain: () => drain(server, load) };
}

function remix(build: Build, keep: (response: Response) => AbortSignal | null): RequestHandler {
  return createRequestHandler({
    build,
    getLoadContext: (request, response) => ({
      requestId: String(response.locals.requestId),
      nonce: String(response.locals.nonce),
      clientAddress: request.ip ?? '',
      log: response.locals.log as Logger,
      hasRoom: () => hasRoom(response),
      keepOpen: () => keep(response),
    }),
  });
}

/** Takes no new connections, lets what is under way finish (up to 10 s), then closes the rest. */
function drain(server: Server, load: Load): Promise<void> {
  load.draining = true;
  load.ending.abort();
  return new Promise((resolve) => {
    const giveUp = setTimeout(() => server.closeAllConnections(), 10_000);
    server.close(() => {
      clearTimeout(giveUp);
      resolve();
    });
    server.closeIdleConnections();
  });
}
