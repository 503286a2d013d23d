import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, afterEach, expect, inject } from 'vitest';
import { languageFacts, type Language } from '../../app/i18n/languages';

interface Options {
  language?: Language;
  javaScript?: boolean;
  viewport?: { width: number; height: number };
  highContrast?: boolean;
  /** Draws WebGL, by software; the map's provider may be asked, and is out of reach. */
  webgl?: boolean;
  /** Another portal than that of all tests. */
  portal?: string;
  /** The test breaks something: a document may be answered with 500 and more. */
  broken?: boolean;
}

/** The map's provider. Its library asks it whether the token is good; in tests the line is cut. */
export const mapProvider = /^https:\/\/(?:api|events)\.mapbox\.com\//;

const browsers: { plain?: Promise<Browser>; webgl?: Promise<Browser> } = {};
const contexts: BrowserContext[] = [];
/** What went wrong in any page of the running test, though the test may not have looked. */
let problems: string[] = [];
/** Client addresses of the documentation range; every context gets its own. */
let clients = 0;

const flags = {
  plain: ['--disable-gpu'],
  webgl: ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
};

const launched = (kind: 'plain' | 'webgl') =>
  (browsers[kind] ??= chromium.launch({
    executablePath: inject('chromium'),
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--font-render-hinting=none', ...flags[kind]],
  }));

afterEach(async () => {
  const found = problems;
  problems = [];
  await Promise.all(contexts.splice(0).map((context) => context.close()));
  expect(found, 'what the browser complained of').toEqual([]);
});

afterAll(async () => {
  for (const kind of ['plain', 'webgl'] as const) {
    await (await browsers[kind])?.close();
    delete browsers[kind];
  }
});

function watch(page: Page, origin: string, { webgl, broken }: { webgl: boolean; broken: boolean }) {
  page.on('console', (message) => {
    // A refusal (400, 404, 409 …) of a document is what tests ask for; Chromium writes it to the console too.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) problems.push(`console: ${message.text()} (${page.url()})`);
  });
  page.on('pageerror', (error) => problems.push(`script: ${error.stack ?? error.message} (${page.url()})`));
  page.on('response', (response) => {
    const kind = response.request().resourceType();
    const tooFar = kind === 'document' || kind === 'fetch' || kind === 'xhr' ? 500 : 400;
    if (response.status() >= tooFar && !(broken && kind === 'document')) problems.push(`${response.status()} ${response.request().method()} ${response.url()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (webgl && mapProvider.test(url)) return;
    if (!url.startsWith(origin) && !/^(?:data|blob|about):/.test(url)) problems.push(`asks another host: ${url}`);
  });
}

/**
 * A page in a browser profile of its own. A console error, a script error, an answer of 500 or more, a missing asset
 * or a call to another host fails the test that it happens in.
 */
export async function openPage({ language = 'ko', javaScript = true, viewport = { width: 1280, height: 900 }, highContrast = false, webgl = false, portal, broken = false }: Options = {}): Promise<Page> {
  const origin = portal ?? inject('portal');
  clients += 1;
  const context = await (await launched(webgl ? 'webgl' : 'plain')).newContext({
    baseURL: origin,
    locale: languageFacts[language].tag,
    javaScriptEnabled: javaScript,
    viewport,
    extraHTTPHeaders: { 'X-Forwarded-For': clientAddress() },
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(15_000);
  contexts.push(context);
  if (highContrast) await context.addCookies([{ name: 'kain_preferences', value: 'high.100', url: origin }]);
  if (webgl) await context.route(mapProvider, (route) => route.abort('internetdisconnected'));
  const page = await context.newPage();
  watch(page, origin, { webgl, broken });
  return page;
}

/** An address that no other page of this run has. */
export const clientAddress = (): string => `2001:db8:${process.pid.toString(16)}::${clients.toString(16)}`;
