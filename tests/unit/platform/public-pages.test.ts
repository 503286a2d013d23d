import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import pino from 'pino';
import { afterEach, describe, expect, it } from 'vitest';
import { PageStore } from '~/platform/pages/page-store';
import { PublicPages, type PublicReader } from '~/platform/pages/public-pages';

const html = '<!doctype html><p>한국 AI 기업의 세계 진출</p>'.repeat(50);
let server: Server;
afterEach(() => server.close());

interface Site {
  url: string;
  /** How often a page was made. */
  made: () => number;
  /** How often what pages are made of was read. */
  read: () => number;
  pages: PublicPages;
  store: PageStore;
}

interface Making {
  store?: PageStore;
  shared?: boolean;
  status?: number;
  /** Held back until then. */
  gate?: () => Promise<void>;
  reader?: (path: string, cookies: string | undefined) => PublicReader | null;
  draining?: boolean;
}

async function site({ store = new PageStore(), shared = true, status = 200, gate, reader, draining = false }: Making = {}): Promise<Site> {
  let [made, readings] = [0, 0];
  const read = async () => (readings += 1);
  const pages = new PublicPages({
    readerOf: reader ?? ((_path, cookies) => (cookies?.includes('session') ? null : { variant: cookies ?? '' })),
    headers: ['Content-Type', 'text/html; charset=utf-8', 'Content-Security-Policy', "script-src 'self'"],
    log: pino({ level: 'silent' }),
    draining: () => draining,
    store,
  });
  server = createServer((request, response) =>
    pages.answer(request, response, () => {
      made += 1;
      void (async () => {
        await (pages.reads(request)?.get(read) ?? read());
        await gate?.();
        response.writeHead(status, { 'Content-Type': 'text/html' });
        const body = Buffer.from(`${html}<!-- ${made} -->`);
        if (shared && status === 200) pages.keep(request, body);
        response.end(body);
      })();
    }),
  ).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, made: () => made, read: () => readings, pages, store };
}

async function stored(site: Site, path = '/ko', headers: Record<string, string> = {}): Promise<void> {
  await expect.poll(async () => (await fetch(site.url + path, { headers })).headers.has('ETag')).toBe(true);
}

function heard(store = new PageStore()): PageStore {
  store.renew();
  return store;
}

describe('a public page', () => {
  it('is made once, then answered as the very same bytes, compressed as the reader can take it', async () => {
    const here = await site({ store: heard() });
    const first = await (await fetch(`${here.url}/ko`)).text();
    await stored(here);
    expect(here.made()).toBe(1);
    for (const [accepted, unpack] of [['br', brotliDecompressSync], ['gzip', gunzipSync], ['identity', (body: Buffer) => body]] as const) {
      const page = here.store.find(' /ko')?.page;
      const answer = await fetch(`${here.url}/ko`, { headers: { 'Accept-Encoding': accepted } });
      expect(answer.headers.get('Content-Encoding')).toBe(accepted === 'identity' ? null : accepted);
      expect(Number(answer.headers.get('Content-Length'))).toBe(page?.packed[accepted]?.body.length);
      expect(await answer.text()).toBe(first);
      expect(unpack(page?.packed[accepted]?.body ?? Buffer.alloc(0)).toString()).toBe(first);
    }
    expect(here.made()).toBe(1);
  });

  it('is not sent again to whoever has it', async () => {
    const here = await site({ store: heard() });
    await stored(here);
    const { headers } = await fetch(`${here.url}/ko`);
    const again = await fetch(`${here.url}/ko`, { headers: { 'If-None-Match': `W/"else", ${headers.get('ETag')}` } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect((await fetch(`${here.url}/ko`, { headers: { 'If-None-Match': '"else.br"' } })).status).toBe(200);
  });

  it('is made anew after the content changed', async () => {
    const here = await site({ store: heard() });
    await stored(here);
    const old = (await fetch(`${here.url}/ko`)).headers.get('ETag');
    here.store.renew();
    await stored(here);
    expect(here.made()).toBe(2);
    expect((await fetch(`${here.url}/ko`)).headers.get('ETag')).not.toBe(old);
  });

  it('is not kept when the content changed while it was made', async () => {
    let open = () => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    const here = await site({ store: heard(), gate: () => gate });
    const answer = fetch(`${here.url}/ko`);
    await expect.poll(here.made).toBe(1);
    here.store.renew();
    open();
    await (await answer).text();
    await fetch(`${here.url}/ko`);
    expect(here.made()).toBe(2);
  });

  it('is made once for all who ask for it at the same time', async () => {
    let open = () => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    const here = await site({ store: heard(), gate: () => gate });
    const answers = Array.from({ length: 20 }, () => fetch(`${here.url}/ko`));
    await expect.poll(here.made).toBe(1);
    open();
    const texts = await Promise.all(answers.map(async (answer) => (await answer).text()));
    expect(new Set(texts).size).toBe(1);
    expect(here.made()).toBe(1);
  });

  it('that went stale is made anew by one reader, while the others get what there is', async () => {
    let now = 0;
    const here = await site({ store: heard(new PageStore({ freshMs: 1_000, now: () => now })) });
    await stored(here);
    now = 1_001;
    await Promise.all(Array.from({ length: 10 }, async () => (await fetch(`${here.url}/ko`)).text()));
    expect(here.made()).toBe(2);
  });

  it('that is too old is given to nobody', async () => {
    let now = 0;
    const here = await site({ store: heard(new PageStore({ usableMs: 1_000, now: () => now })) });
    await stored(here);
    now = 1_001;
    expect((await fetch(`${here.url}/ko`)).headers.has('ETag')).toBe(false);
  });

  it('is answered with the headers that it was kept with and the cookie of its language', async () => {
    const here = await site({ store: heard(), reader: () => ({ variant: '', setCookie: 'kain_language=ko' }), draining: true });
    await stored(here);
    const { headers } = await fetch(`${here.url}/ko`, { headers: { 'X-Request-Id': 'a-sane-id_01' } });
    expect(headers.get('Content-Security-Policy')).toBe("script-src 'self'");
    expect(headers.get('Set-Cookie')).toBe('kain_language=ko');
    expect(headers.get('X-Request-Id')).toBe('a-sane-id_01');
    expect(headers.get('Connection')).toBe('close');
  });

  it('answers HEAD without a body', async () => {
    const here = await site({ store: heard() });
    await stored(here);
    const head = await fetch(`${here.url}/ko`, { method: 'HEAD' });
    expect([head.status, head.headers.has('ETag'), await head.text()]).toEqual([200, true, '']);
  });

  it('makes room by forgetting what was stored first', async () => {
    const store = heard(new PageStore({ bytes: 2 * (html.length * 2) }));
    const here = await site({ store });
    for (const path of ['/ko/1', '/ko/2', '/ko/3', '/ko/4']) await stored(here, path);
    expect(store.find(' /ko/1')).toBeUndefined();
    expect(store.find(' /ko/4')).toBeDefined();
  });
});

describe('what pages are made of', () => {
  it('is read once for many addresses, and anew with the pages after a change', async () => {
    const here = await site({ store: heard() });
    for (const path of ['/ko', '/en', '/ko?n=1']) await stored(here, path);
    expect([here.made(), here.read()]).toEqual([3, 1]);
    here.pages.renew();
    for (const path of ['/ko', '/en']) await stored(here, path);
    expect([here.made(), here.read()]).toEqual([5, 2]);
  });

  it('is read each time for whoever is signed in, and for everybody while changes cannot be heard', async () => {
    const here = await site({ store: heard() });
    await stored(here);
    for (const _ of [1, 2]) await (await fetch(`${here.url}/ko`, { headers: { Cookie: 'session=1' } })).text();
    expect(here.read()).toBe(3);
    const deaf = await site();
    for (const _ of [1, 2]) await (await fetch(`${deaf.url}/ko`)).text();
    expect(deaf.read()).toBe(2);
  });
});

describe('nothing is kept', () => {
  async function expectNeverStored(making: Making, headers: Record<string, string> = {}, path = '/ko') {
    const here = await site(making);
    for (const _ of [1, 2, 3]) {
      const answer = await fetch(here.url + path, { headers });
      await answer.text();
      expect(answer.headers.has('ETag')).toBe(false);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    expect(here.made()).toBe(3);
  }

  it('for whoever is signed in', () => expectNeverStored({ store: heard() }, { Cookie: 'session=1' }));
  it('of a page that is not everybody’s', () => expectNeverStored({ store: heard(), shared: false }));
  it('of a page that could not be found', () => expectNeverStored({ store: heard(), status: 404 }));
  it('while changes of the content cannot be heard', () => expectNeverStored({}));
  it('under an address of great length', () => expectNeverStored({ store: heard() }, {}, `/ko?q=${'x'.repeat(400)}`));

  it('a signed-in reader never gets what was kept for others, nor others’ preferences', async () => {
    const here = await site({ store: heard() });
    await stored(here);
    expect((await fetch(`${here.url}/ko`, { headers: { Cookie: 'session=1' } })).headers.has('ETag')).toBe(false);
    expect((await fetch(`${here.url}/ko`, { headers: { Cookie: 'high' } })).headers.has('ETag')).toBe(false);
  });

  it('and readers of a page that is not everybody’s don’t wait for each other', async () => {
    let gated = Promise.resolve();
    let open = () => {};
    const here = await site({ store: heard(), shared: false, gate: () => gated });
    await (await fetch(`${here.url}/ko/test-zone`)).text();
    gated = new Promise<void>((resolve) => {
      open = resolve;
    });
    const answers = [1, 2, 3].map(() => fetch(`${here.url}/ko/test-zone`));
    await expect.poll(here.made).toBe(4);
    open();
    await Promise.all(answers.map(async (answer) => (await answer).text()));
  });
});
