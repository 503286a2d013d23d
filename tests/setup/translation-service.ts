import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Received {
  headers: IncomingHttpHeaders;
  /** The posted JSON. */
  body: Record<string, unknown>;
}

type Answer = (received: Received, response: ServerResponse) => void;

export interface TranslationService {
  url: string;
  /** What came in, oldest first. */
  received: Received[];
  /** How it answers from now on. */
  answer: Answer;
  stop(): Promise<void>;
}

export const json = (value: unknown, status = 200): Answer => (_, response) => {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
};

/** A chat completion that says a text. */
export const chat = (content: string, finish = 'stop'): Answer => json({ choices: [{ message: { role: 'assistant', content }, finish_reason: finish }] });

/** A chat completion with a translation, as asked for. */
export const translated = (translation: string): Answer => chat(JSON.stringify({ translation }));

/** A server that stands in for a machine translator, on a port of its own. */
export async function startTranslationService(answer: Answer): Promise<TranslationService> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const received = { headers: request.headers, body: JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown> };
      service.received.push(received);
      service.answer(received, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const service: TranslationService = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    received: [],
    answer,
    stop: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
  return service;
}

/** The translator of the portal under test, which fails until a test says how it answers. For `vi.hoisted`: the environment is read once, before any feature is imported. */
export async function startPortalsTranslator(): Promise<TranslationService> {
  const service = await startTranslationService((_, response) => response.writeHead(500).end());
  Object.assign(process.env, { TRANSLATION_KIND: 'openai', TRANSLATION_URL: service.url, TRANSLATION_MODEL: 'small-1' });
  return service;
}
