import { createServer } from 'node:http';
import { once } from 'node:events';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import express from 'express';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { requestLog } from '~/platform/http/request-log';

const secret = 'r4nd0m-S3cret_t0ken';

/** The lines that one request leaves in the log. */
async function logOf(path: string): Promise<string> {
  let lines = '';
  const log = pino({}, new Writable({ write: (chunk: Buffer, _, done) => done(void (lines += chunk.toString())) }));
  const server = createServer(express().use(requestLog(log), (_request, response) => void response.send('here'))).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const sent = request({ port: (server.address() as AddressInfo).port, path, headers: { Cookie: `kain_session=${secret}` } }).end();
  const [answer] = await once(sent, 'response');
  answer.resume();
  await once(answer, 'close');
  await new Promise((resolve) => server.close(resolve));
  return lines;
}

test.each([
  `/ko/experts/consultations/${secret}`, `/ar/experts/consultations/${secret}/files/1`, `/KO/Experts/CONSULTATIONS/${secret}`, `/ko/expert%73/consultations/${secret}`,
  `/ko//experts/consultations/${secret}`, `/ko/experts/consultations/${secret}.data`, `/ko/bulletins/unsubscribe/${secret}`, `/calendars/${secret}.ics`, `/api/accounts/verify-email/${secret}`,
  `/ko/hubs?token=${secret}`,
])('the log of %s holds no secret', async (path) => {
  const lines = await logOf(path);
  expect(lines).toContain('answered');
  expect(lines).not.toContain(secret);
});

test('other paths are there to be read', async () => {
  expect(await logOf('/ko/hubs/singapore')).toContain('"path":"/ko/hubs/singapore"');
  expect(await logOf('/ko/%')).toContain('"path":"/ko/%"');
});
