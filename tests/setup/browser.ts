import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, afterEach, expect, inject } from 'vitest';
import { languageFacts, type Language } from '../../app/i18n/languages';

interface Options {
  language?: Language;
  javaScript?: boolean;
  viewport?: { width: number; height: number };
  highContrast?: boolean;
}

let browser: Promise<Browser> | undefined;
const contexts: BrowserContext[] = [];
/** What went wrong in any page of the running test, though the test may not have looked. */
let problems: string[] = [];
/** Client addresses of the documentation range; every context gets its own. */
let clients = 0;

const launched = () =>
  (browser ??= chromium.launch({
    executablePath: inject('chromium'),
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--font-render-hinting=none'],
  }));

afterEach(async () => {
  const found = problems;
  problems = [];
  await Promise.all(contexts.splice(0).map((context) => context.close()));
  expect(found, 'what the browser complained of').toEqual([]);
});

afterAll(async () => {
  await (await browser)?.close();
  browser = undefined;
});

function watch(page: Page, origin: string) {
  page.on('console', (message) => {
    // A refusal (400, 404, 409 …) of a document is what tests ask for; Chromium writes it to the console too.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) problems.push(`console: ${message.text()} (${page.url()})`);
  });
  page.on('pageerror', (error) => problems.push(`script: ${error.stack ?? error.message} (${page.url()})`));
  page.on('response', (response) => {
    const kind = response.request().resourceType();
    const tooFar = kind === 'document' || kind === 'fetch' || kind === 'xhr' ? 500 : 400;
    if (response.status() >= tooFar) problems.push(`${response.status()} ${response.request().method()} ${response.url()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(?:data|blob|about):/.test(url)) problems.push(`asks another host: ${url}`);
  });
}

/**
 * A page in a browser profile of its own. A console error, a script error, an answer of 500 or more, a missing asset
 * or a call to another host fails the test that it happens in.
 */
export async function openPage({ language = 'ko', javaScript = true, viewport = { width: 1280, height: 900 }, highContrast = false }: Options = {}): Promise<Page> {
  const origin = inject('portal');
  clients += 1;
  const context = await (await launched()).newContext({
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
  const page = await context.newPage();
  watch(page, origin);
  return page;
}

/** An address that no other page of this run has. */
export const clientAddress = (): string => `2001:db8:${process.pid.toString(16)}::${clients.toString(16)}`;
