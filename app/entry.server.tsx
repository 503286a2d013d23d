import { PassThrough, pipeline, type Writable } from 'node:stream';
import { createReadableStreamFromReadable, type EntryContext, type HandleErrorFunction } from '@remix-run/node';
import { RemixServer } from '@remix-run/react';
import { isbot } from 'isbot';
import type { ReactElement } from 'react';
import { renderToPipeableStream, renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { NonceContext } from '~/components/document/nonce';
import { ErrorHelpContext, type ErrorHelp } from '~/components/error-page/error-help';
import { helpForPath } from '~/features/search/nearest.server';
import { i18nFor } from '~/i18n/instance.server';
import { requestLanguage } from '~/i18n/request.server';
import type { RequestContext } from '~/platform/context.server';
import { withoutNuls } from '~/platform/html-stream';
import { withStylesInside } from '~/platform/pages/inline-styles';
import { sharedHeaders } from '~/platform/pages/shared-headers';
import { renderRefusal } from '~/platform/refusal-page.server';

// For the process that serves this build: see app/platform/portal-entry.ts.
export { startBackground, stopBackground } from '~/background.server';
export { watchContent } from '~/platform/pages/content.server';
export { publicReader as readerOf } from '~/features/accounts/public-reader.server';
export { databaseAnswers as isReady } from '~/platform/database.server';
export { renderRefusal };

/** Milliseconds that deferred data may take; shorter than the request's own limit. */
export const streamTimeout = 5_000;

/** Where an address leads nowhere, the pages that may have been meant; and always the number to quote. */
async function errorHelp(request: Request, status: number, { requestId }: RequestContext): Promise<ErrorHelp> {
  const help = status === 404 && request.method === 'GET' ? await helpForPath(new URL(request.url).pathname, requestLanguage(request)) : { words: '', nearest: [] };
  return { requestId, ...help };
}

export default async function handleRequest(request: Request, status: number, headers: Headers, remix: EntryContext, context: RequestContext): Promise<Response> {
  const help = await errorHelp(request, status, context);
  const page = (
    <NonceContext.Provider value={context.nonce}>
      <ErrorHelpContext.Provider value={help}>
        <I18nextProvider i18n={i18nFor(requestLanguage(request))}>
          <RemixServer context={remix} url={request.url} abortDelay={streamTimeout} nonce={context.nonce} />
        </I18nextProvider>
      </ErrorHelpContext.Provider>
    </NonceContext.Provider>
  );
  const response = { status, headers };
  headers.set('Content-Type', 'text/html; charset=utf-8');
  try {
    return says(remix, 'hydrate') ? await streamed(page, response, request, context) : whole(page, response, remix, context);
  } catch (error) {
    // Remix logs it and tries again with the page of the error.
    if (!remix.staticHandlerContext.errors) throw error;
    // That failed as well: a page that needs none of our components.
    context.log.error({ err: error }, 'The page of an error could not be rendered');
    return lastResort(request, context);
  }
}

interface Head {
  status: number;
  headers: Headers;
}

/** A page that runs no React in the browser: without the marks that React would need there, in one piece, its styles inside. */
function whole(page: ReactElement, { status, headers }: Head, remix: EntryContext, context: RequestContext): Response {
  const html = Buffer.from(withStylesInside(`<!DOCTYPE html>${renderToStaticMarkup(page)}`, context.stylesheetText));
  if (status === 200 && says(remix, 'shared')) {
    for (const [name, value] of Object.entries(sharedHeaders)) headers.set(name, value);
    context.keepPage(html);
  }
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'private, no-cache');
  return new Response(html, { headers, status });
}

/** A page that React takes over in the browser, as it comes out; who can't wait for the rest of a stream gets it whole. */
function streamed(page: ReactElement, { status, headers }: Head, request: Request, context: RequestContext): Promise<Response> {
  const ready = isbot(request.headers.get('User-Agent')) ? 'onAllReady' : 'onShellReady';
  return new Promise((resolve, reject) => {
    let failed = false;
    const { pipe, abort } = renderToPipeableStream(page, {
      nonce: context.nonce,
      [ready]: () => {
        const body = new PassThrough();
        if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'private, no-cache');
        resolve(new Response(createReadableStreamFromReadable(body), { headers, status: failed ? 500 : status }));
        // Whoever goes away ends both, and the rendering with them.
        pipe(pipeInto(body));
      },
      onShellError: (error) => reject(error instanceof Error ? error : new Error('A page could not be rendered', { cause: error })),
      onError: (error) => {
        failed = true;
        if (!request.signal.aborted) context.log.error({ err: error }, 'A page could not be rendered');
      },
    });
    setTimeout(abort, streamTimeout + 1_000).unref();
  });
}

function lastResort(request: Request, { requestId }: RequestContext): Response {
  const page = renderRefusal({ code: 'unexpected', status: 500, requestId }, new URL(request.url).pathname, request.headers.get('Accept-Language') ?? undefined);
  return new Response(page, { status: 500, headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' } });
}

/** The way into a body, without the NULs that React leaves. */
function pipeInto(body: Writable): Writable {
  const clean = withoutNuls();
  pipeline(clean, body, () => {});
  return clean;
}

/** Whether a route of the page says something of it: that React runs in the browser, or that everybody who isn't signed in gets it alike. */
const says = ({ staticHandlerContext: { matches, errors }, routeModules }: EntryContext, what: 'hydrate' | 'shared') =>
  !errors && matches.some(({ route }) => (routeModules[route.id]?.handle as { hydrate?: boolean; shared?: boolean } | undefined)?.[what] === true);

/** Errors nobody expected. Refusals are thrown as responses and don't come here; readers see the request's id, never a stack. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (!request.signal.aborted) context.log.error({ err: error, method: request.method }, 'A request failed');
};
