import { once } from 'node:events';
import { createServer, get, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { writeReadableStreamToWritable } from '@remix-run/node';
import compression from 'compression';
import express from 'express';
import { afterEach, expect, test } from 'vitest';
import { streamedDownload } from '~/platform/downloads.server';
import { timeLimit } from '~/platform/http/load';
import { refuser } from '~/platform/http/refusals';
import { hasRoom } from '~/platform/http/room';

let server: Server;
afterEach(() => server.close());

const refuse = refuser(() => Promise.reject(new Error('No page')));

/** A server that answers as Remix's adapter does, and the beginning of its answer. */
async function open(pieces: AsyncGenerator<string, void>, milliseconds: number): Promise<IncomingMessage> {
  const app = express().use(compression(), timeLimit(milliseconds, refuse), (_request, response) => {
    const { headers, body } = streamedDownload(pieces, '목록.csv', 'text/csv; charset=utf-8', () => hasRoom(response));
    for (const [name, value] of headers) response.append(name, value);
    if (body) void writeReadableStreamToWritable(body, response);
  });
  server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const request = get({ port: (server.address() as AddressInfo).port, host: '127.0.0.1', headers: { 'Accept-Encoding': 'gzip' } });
  const [answer] = (await once(request, 'response')) as [IncomingMessage];
  return answer;
}

test('a stream that has begun outlives the time limit and arrives whole', async () => {
  async function* slowly(): AsyncGenerator<string, void> {
    for (let i = 0; i < 6; i++) {
      yield `${i}`.repeat(50_000);
      await pause(60);
    }
  }
  const answer = await open(slowly(), 100);
  expect(answer.statusCode).toBe(200);
  expect(answer.headers['content-encoding']).toBeUndefined();
  let text = '';
  for await (const chunk of answer) text += String(chunk);
  expect(text).toBe([0, 1, 2, 3, 4, 5].map((i) => `${i}`.repeat(50_000)).join(''));
});

test('a reader that is slow holds the reading up, one that leaves ends it', async () => {
  const seen = { asked: 0, ended: false };
  async function* endless(): AsyncGenerator<string, void> {
    try {
      for (;;) {
        seen.asked += 1;
        yield await Promise.resolve('x'.repeat(1024 * 1024));
      }
    } finally {
      seen.ended = true;
    }
  }
  const answer = await open(endless(), 10_000);
  await pause(500);
  const { asked } = seen;
  // What fits into the sockets' own buffers, and no more.
  expect(asked).toBeLessThan(32);
  await pause(300);
  expect(seen.asked).toBe(asked);
  expect(seen.ended).toBe(false);
  answer.destroy();
  await expect.poll(() => seen.ended).toBe(true);
});
