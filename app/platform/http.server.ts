import { createServer, type Server } from 'node:http';
import { constants } from 'node:zlib';
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
import { sectionNameOf, sectionNames, sectionOf } from './http/sections';
import { assetHeaders, identify, securityHeaders, securityHeadersOf, type Security } from './http/security-headers';
import { slowBody } from './http/slow-body';
import type { StylesheetText } from './pages/inline-styles';
import { PublicPages } from './pages/public-pages';
import { sharedHeaders, speculationRules, speculationRulesPath } from './pages/shared-headers';
import { portalEntry, type PortalEntry } from './portal-entry';
import { maximumUploadBytes } from './upload-limits';

type Build = ServerBuild | (() => Promise<ServerBuild>);

interface Options {
  environment: Environment;
  log: Logger;
  /** The server build; when developing, a function that gives the newest. */
  build: Build;
  /** Serves the browser's files: from build/client, or Vite when developing. */
  files: RequestHandler;
  /** The build's stylesheets, for pages that carry them inside; none when developing. */
  stylesheetText?: StylesheetText;
  /** Milliseconds until a request without an answer gets 503. */
  requestTimeout?: number;
}

/** For answers that are made anew: a tenth more bytes than the usual level for a third of its time, and a window of a page's size. Kept pages get the best. */
const quickly = compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 2, [constants.BROTLI_PARAM_LGWIN]: 18 } } });
/** For files of the build, which a browser fetches once. */
const well = compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } } });
const packed: RequestHandler = (request, response, next) => (request.path.startsWith('/assets/') ? well : quickly)(request, response, next);

/** The HTTP server of the portal, not yet listening. `drain` ends it without dropping a request. */
export function createPortalServer({ environment, log, build, files, stylesheetText = () => undefined, requestTimeout = 10_000 }: Options) {
  const load = noLoad();
  const entry = async () => portalEntry((typeof build === 'function' ? await build() : build).entry.module);
  const refuse = refuser(entry);
  const security = { secure: environment.PUBLIC_URL.startsWith('https:'), map: environment.MAPBOX_ACCESS_TOKEN !== undefined };
  // While developing every page is made anew.
  const pages = typeof build === 'function' ? undefined : publicPages(portalEntry(build.entry.module), { security, log, load });
  const onError: ErrorRequestHandler = (error, request, response, _next) => {
    (response.locals.log as Logger | undefined)?.error({ err: error }, 'The request could not be handled');
    refuse(request, response, refusals.busy);
  };

  const app = express();
  app.disable('x-powered-by').set('query parser', false).set('trust proxy', environment.TRUSTED_PROXIES);
  app.use(identify, readToTheEnd, requestLog(log), securityHeaders(security));
  app.use('/assets', assetHeaders(security));
  app.get(speculationRulesPath, (_request, response) => void response.type('application/speculationrules+json').send(speculationRules));
  app.use(health(entry, load), wellFormed(refuse), knownMethod(refuse), packed, files);
  app.use(cappedLoad(load, environment.MAX_IN_FLIGHT, refuse), sameOrigin(environment.PUBLIC_URL, refuse));
  app.use(cappedBody(maximumUploadBytes, refuse), slowBody(), timeLimit(requestTimeout, refuse));
  app.use(remix(build, { keep: (response) => keepOpen(load, environment.MAX_OPEN_STREAMS, response), pages, stylesheetText }), onError);

  // Long enough for the largest form on a slow line; what is too slow to mean it is hung up on by slowBody.
  const server = createServer({ requestTimeout: 3_600_000, headersTimeout: 20_000, keepAliveTimeout: 65_000 }, (request, response) =>
    pages ? pages.answer(request, response, () => app(request, response)) : app(request, response),
  );
  return { server, entry, drain: () => drain(server, load) };
}

/** Pages that everybody gets alike, kept until the content changes. */
function publicPages(entry: PortalEntry, { security, log, load }: { security: Security; log: Logger; load: Load }): PublicPages {
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    ...sharedHeaders,
    Vary: 'Accept-Encoding, Cookie',
    ...securityHeadersOf(security),
  };
  const pages = new PublicPages({ readerOf: entry.readerOf, headers: Object.entries(headers).flat(), log, draining: () => load.draining });
  entry.watchContent(() => pages.renew());
  return pages;
}

interface Means {
  keep: (response: Response) => AbortSignal | null;
  pages: PublicPages | undefined;
  stylesheetText: StylesheetText;
}

function remix(build: Build, { keep, pages, stylesheetText }: Means): RequestHandler {
  const handlerOf = (part: Build) => createRequestHandler({
    build: part,
    getLoadContext: (request, response) => ({
      requestId: String(response.locals.requestId),
      nonce: String(response.locals.nonce),
      clientAddress: request.ip ?? '',
      log: response.locals.log as Logger,
      hasRoom: () => hasRoom(response),
      keepOpen: () => keep(response),
      stylesheetText,
      keepPage: (html) => pages?.keep(request, html),
      kept: (read, ...parameters) => pages?.reads(request)?.get(read, ...parameters) ?? read(...parameters),
    }),
  });
  const whole = handlerOf(build);
  return typeof build === 'function' ? whole : bySection(build, whole, handlerOf);
}

/** Each section of the portal has a handler that knows its own routes only, made when it is first asked. */
function bySection(build: ServerBuild, whole: RequestHandler, handlerOf: (part: ServerBuild) => RequestHandler): RequestHandler {
  const names = sectionNames(build.routes);
  const handlers = new Map<string, RequestHandler>();
  return (request, response, next) => {
    const name = sectionNameOf(request.path, names);
    if (name === null) return whole(request, response, next);
    let handler = handlers.get(name);
    if (!handler) {
      handler = handlerOf(sectionOf(build, name));
      handlers.set(name, handler);
    }
    return handler(request, response, next);
  };
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
