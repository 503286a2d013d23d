import { source as axeSource } from 'axe-core';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { languageFacts, type Language } from '../../app/i18n/languages';

interface Options {
  language?: Language;
  javaScript?: boolean;
  viewport?: { width: number; height: number };
  highContrast?: boolean;
  /** Brings axe along on every page of it, which is quicker than to send it to each. */
  axe?: boolean;
  /** Draws WebGL, by software; the map's provider may be asked, and is out of reach. */
  webgl?: boolean;
  /** Another portal than that of all tests. */
  portal?: string;
  /** The test breaks something: a document may be answered with 500 and more. */
  broken?: boolean;
}

/** The map's provider. Its library asks it whether the token is good; in tests the line is cut. */
export const mapProvider = /^https:\/\/(?:api|events)\.mapbox\.com\//;

// One browser of a kind a worker, for all of its files: the project isn't isolated, so this module stays.
const browsers: { plain?: Promise<Browser>; webgl?: Promise<Browser> } = {};
const contexts: BrowserContext[] = [];
/** Pages that only read, by what they were asked for with: they last as long as their file. */
const readers = new Map<string, Promise<Page>>();
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

/** Ends the profiles of a test. @returns what the browser complained of in any of its pages */
export async function endTest(): Promise<string[]> {
  const found = problems;
  problems = [];
  await Promise.all(contexts.splice(0).map((context) => context.close()));
  return found;
}

/** Ends the pages that lasted for a file. */
export async function endFile(): Promise<void> {
  const pages = await Promise.all(readers.values());
  readers.clear();
  await Promise.all(pages.map((page) => page.context().close()));
}

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
export async function openPage(options: Options = {}): Promise<Page> {
  const page = await newPage(options);
  contexts.push(page.context());
  return page;
}

/**
 * A page for looking at many addresses one after another, the same for every test of the file that asks alike: for what
 * neither signs in nor chooses anything. It is watched as {@link openPage}'s are.
 */
export function readingPage(options: Options = {}): Promise<Page> {
  const key = JSON.stringify(options);
  const page = readers.get(key) ?? newPage(options);
  readers.set(key, page);
  return page;
}

async function newPage({ language = 'ko', javaScript = true, viewport = { width: 1280, height: 900 }, highContrast = false, axe = false, webgl = false, portal, broken = false }: Options): Promise<Page> {
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
  if (highContrast) await context.addCookies([{ name: 'kain_preferences', value: 'high.100', url: origin }]);
  if (axe) await context.addInitScript(axeSource);
  if (webgl) await context.route(mapProvider, (route) => route.abort('internetdisconnected'));
  const page = await context.newPage();
  watch(page, origin, { webgl, broken });
  return page;
}

/** An address that no other page of this run has. */
export const clientAddress = (): string => `2001:db8:${process.pid.toString(16)}::${clients.toString(16)}`;
