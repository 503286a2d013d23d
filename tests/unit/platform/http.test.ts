import { createServer, request as httpRequest, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { afterEach, describe, expect, it } from 'vitest';
import { cappedBody, knownMethod, sameOrigin, wellFormed } from '~/platform/http/guards';
import { cappedLoad, keepOpen, noLoad, timeLimit } from '~/platform/http/load';
import type { Refuse } from '~/platform/http/refusals';
import { slowBody } from '~/platform/http/slow-body';
import { assetHeaders, identify, securityHeaders } from '~/platform/http/security-headers';

const refuse: Refuse = (_request, response, { status }) => {
  if (!response.headersSent) response.status(status).end();
};

let server: Server;
afterEach(() => server.close());

async function serve(...handlers: express.RequestHandler[]): Promise<string> {
  const app = express();
  app.use(...handlers, (_request, response) => void response.send('here'));
  server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A request with headers and a path that fetch would not let through. */
function raw(url: string, { path = '/', method = 'GET', headers = {} }: { path?: string; method?: string; headers?: Record<string, string> }): Promise<number> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    httpRequest({ hostname, port, path, method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    }).on('error', reject).end();
  });
}

describe('guards', () => {
  it.each([
    ['/ko/hubs', 200], ['/%ED%95%9C', 200], ['/%E0%A4%A', 400], ['/%', 400], ['/a%00b', 400], ['/a%0d%0aSet-Cookie:x', 400], ['/ko?q=%00', 400], ['//evil.example/', 200],
  ])('%s is answered with %i', async (path, status) => {
    expect(await raw(await serve(wellFormed(refuse)), { path })).toBe(status);
  });

  it.each([['GET', 200], ['HEAD', 200], ['POST', 200], ['PUT', 405], ['DELETE', 405], ['OPTIONS', 405], ['TRACE', 405]])('%s is answered with %i', async (method, status) => {
    expect(await raw(await serve(knownMethod(refuse)), { method })).toBe(status);
  });

  const ours = 'https://kain.example';
  it.each([
    ['our address', { origin: ours }, 200],
    ['the address it came to', { origin: 'http://hub.kain.example', host: 'hub.kain.example' }, 200],
    ['another site', { origin: 'https://evil.example' }, 403],
    ['a site whose name begins like ours', { origin: 'https://kain.example.evil.example' }, 403],
    ['nowhere', { origin: 'null' }, 403],
    ['another site, by Fetch Metadata', { 'sec-fetch-site': 'cross-site' }, 403],
    ['a sibling site', { 'sec-fetch-site': 'same-site' }, 403],
    ['the same site, by Fetch Metadata', { 'sec-fetch-site': 'same-origin' }, 200],
    ['no browser', {}, 200],
  ])('a form from %s', async (_name, headers, status) => {
    expect(await raw(await serve(sameOrigin(ours, refuse)), { method: 'POST', headers })).toBe(status);
  });

  it('lets anybody read', async () => {
    expect(await raw(await serve(sameOrigin(ours, refuse)), { headers: { origin: 'https://evil.example' } })).toBe(200);
  });

  it('refuses a body that is announced as too large', async () => {
    expect(await raw(await serve(cappedBody(1000, refuse)), { method: 'POST', headers: { 'content-length': '1001' } })).toBe(413);
  });
});

describe('load', () => {
  it('answers 503 past the cap, and serves again when there is room', async () => {
    const load = noLoad();
    let release = () => {};
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const url = await serve(cappedLoad(load, 2, refuse), (_request, _response, next) => {
      void (async () => {
        await gate;
        next();
      })();
    });
    const waiting = [fetch(url), fetch(url)];
    while (load.count < 2) await new Promise((resolve) => setTimeout(resolve, 5));
    expect((await fetch(url)).status).toBe(503);
    release();
    expect((await Promise.all(waiting)).map(({ status }) => status)).toEqual([200, 200]);
    await expect.poll(() => load.count).toBe(0);
    expect((await fetch(url)).status).toBe(200);
  });

  it('counts an answer that stays open apart, ends it when the process ends, and lets no more be open than may', async () => {
    const load = noLoad();
    const signals: (AbortSignal | null)[] = [];
    const url = await serve(cappedLoad(load, 1, refuse), (_request, response) => {
      const signal = keepOpen(load, 2, response);
      signals.push(signal);
      if (!signal) return void response.status(503).end();
      signal.addEventListener('abort', () => response.end());
      response.write('here');
    });
    const [first, second] = [await fetch(url), await fetch(url)];
    expect([load.count, load.open]).toEqual([0, 2]);
    expect((await fetch(url)).status).toBe(503);
    await first.body?.cancel();
    await expect.poll(() => [load.open, signals[0]?.aborted]).toEqual([1, true]);
    load.ending.abort();
    expect(await second.text()).toBe('here');
    await expect.poll(() => load.open).toBe(0);
  });

  it('answers 503 when there is no answer in time', async () => {
    const url = await serve(timeLimit(100, refuse), () => {});
    expect((await fetch(url)).status).toBe(503);
  });
});

describe('slow bodies', () => {
  const send = async (headers: Record<string, string>, pause: number) => {
    const { port } = new URL(await serve(slowBody({ idle: 150, whole: 400 }), (request, _response, next) => void request.resume().once('end', next)));
    return new Promise<number | string>((resolve) => {
      const request = httpRequest({ port, method: 'POST', headers: { 'content-length': '8', ...headers } }, (response) => resolve(response.resume().statusCode ?? 0));
      request.on('error', () => resolve('hung up'));
      let sent = 0;
      const timer = setInterval(() => {
        request.write('x');
        if ((sent += 1) === 8) clearInterval(timer);
      }, pause);
      request.once('close', () => clearInterval(timer));
    });
  };
  const files = { 'content-type': 'multipart/form-data; boundary=x' };
  it('takes files for as long as they move', async () => expect(await send(files, 80)).toBe(200));
  it('hangs up on files that stand still', async () => expect(await send(files, 600)).toBe('hung up'));
  it('hangs up on a form without files that takes too long', async () => expect(await send({ 'content-type': 'text/plain' }, 80)).toBe('hung up'));
});

describe('headers', () => {
  it('carries a nonce of its own in every response', async () => {
    const url = await serve(identify, securityHeaders({ secure: true }));
    const policies = await Promise.all([1, 2].map(async () => (await fetch(url)).headers.get('Content-Security-Policy')));
    expect(policies[0]).toMatch(/script-src 'self' 'nonce-[\w+/=]{24}'/);
    expect(policies[0]).not.toBe(policies[1]);
    expect((await fetch(url)).headers.get('Strict-Transport-Security')).toContain('max-age=31536000');
  });

  it('lets nobody but ourselves be asked, and the map’s provider only where readers may explore the map', async () => {
    const policyOf = async (...handlers: Parameters<typeof serve>) => (await fetch(await serve(...handlers))).headers.get('Content-Security-Policy') ?? '';
    const without = await policyOf(identify, securityHeaders({ secure: true }));
    const withMap = await policyOf(identify, securityHeaders({ secure: true, map: true }));
    expect(without).not.toMatch(/mapbox|blob:|wasm/);
    expect(withMap).toContain("connect-src 'self' https://api.mapbox.com https://events.mapbox.com https://*.tiles.mapbox.com;");
    expect(withMap).toContain("worker-src 'self'");
    expect(withMap).not.toMatch(/unsafe-eval/);
  });

  it('lets only files of ours, as the map’s worker is one, run WebAssembly', async () => {
    const policyOf = async (map: boolean) => (await fetch(await serve(identify, securityHeaders({ secure: true, map }), assetHeaders({ secure: true, map })))).headers.get('Content-Security-Policy');
    expect(await policyOf(true)).toContain("script-src 'self' 'wasm-unsafe-eval';");
    expect(await policyOf(false)).not.toContain('wasm');
  });

  it.each([['a-sane-id_01', true], ['short', false], ['<script>alert(1)</script>', false], ['x'.repeat(65), false]])('takes over the request id %j: %s', async (id, taken) => {
    const answer = await fetch(await serve(identify), { headers: { 'X-Request-Id': id } });
    expect(answer.headers.get('X-Request-Id') === id).toBe(taken);
  });
});
