import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ObjectStore {
  /** For STORAGE_URL. */
  url: string;
  /** Bytes by `/bucket/key`. */
  objects: Map<string, Buffer>;
  /** Uploads in parts that were begun and neither completed nor given up. */
  openUploads: Map<string, Map<number, Buffer>>;
  /** What came in: `PUT /bucket/key`. */
  requests: string[];
  /** What it says to everything: nothing wrong, an error, or nothing at all. */
  mood: 'well' | 'failing' | 'silent';
  stop(): Promise<void>;
}

type Answer = (status: number, body?: string | Buffer, headers?: Record<string, string>) => void;

const etagOf = (bytes: Buffer) => `"${createHash('md5').update(bytes).digest('hex')}"`;
const xml = (inside: string) => `<?xml version="1.0" encoding="UTF-8"?>${inside}`;
const failure = (code: string) => xml(`<Error><Code>${code}</Code><Message>${code}</Message></Error>`);

/** A server that keeps objects as S3 does, as far as the portal asks it to, for requests that are signed. */
export async function startObjectStore(): Promise<ObjectStore> {
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => respond(store, request, body, response), () => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const store: ObjectStore = {
    url: `s3://kain-files/uploads?region=ap-northeast-2&endpoint=${encodeURIComponent(endpoint)}`,
    objects: new Map(), openUploads: new Map(), requests: [], mood: 'well',
    stop: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
  return store;
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

function respond(store: ObjectStore, request: IncomingMessage, body: Buffer, response: ServerResponse): void {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://store.invalid');
  const method = request.method ?? '';
  const answer: Answer = (status, text = '', headers = {}) => void response.writeHead(status, { 'Content-Type': 'application/xml', ...headers }).end(text);
  store.requests.push(`${method} ${pathname}`);
  if (store.mood === 'silent') return;
  if (store.mood === 'failing') return answer(500, failure('InternalError'));
  if (!/^AWS4-HMAC-SHA256 Credential=test-key\/\d{8}\/ap-northeast-2\/s3\/aws4_request, SignedHeaders=[\w;-]*host[\w;-]*, Signature=[0-9a-f]{64}$/.test(request.headers.authorization ?? '')) {
    return answer(403, failure('SignatureDoesNotMatch'));
  }
  const upload = searchParams.get('uploadId');
  if (searchParams.has('uploads')) return begin(store, answer);
  if (upload !== null) return part(store, { method, pathname, upload, number: Number(searchParams.get('partNumber')), body }, answer);
  plain(store, { method, pathname, range: request.headers.range, body }, answer);
}

function begin(store: ObjectStore, answer: Answer): void {
  const upload = randomUUID();
  store.openUploads.set(upload, new Map());
  answer(200, xml(`<InitiateMultipartUploadResult><UploadId>${upload}</UploadId></InitiateMultipartUploadResult>`));
}

interface Part {
  method: string;
  pathname: string;
  upload: string;
  number: number;
  body: Buffer;
}

function part(store: ObjectStore, { method, pathname, upload, number, body }: Part, answer: Answer): void {
  const parts = store.openUploads.get(upload);
  if (!parts) return answer(404, failure('NoSuchUpload'));
  if (method === 'PUT') {
    parts.set(number, body);
    return answer(200, '', { ETag: etagOf(body) });
  }
  store.openUploads.delete(upload);
  if (method === 'DELETE') return answer(204);
  const whole = Buffer.concat([...parts].sort(([a], [b]) => a - b).map(([, bytes]) => bytes));
  store.objects.set(pathname, whole);
  answer(200, xml(`<CompleteMultipartUploadResult><ETag>${etagOf(whole)}</ETag></CompleteMultipartUploadResult>`));
}

function plain(store: ObjectStore, { method, pathname, range, body }: { method: string; pathname: string; range?: string; body: Buffer }, answer: Answer): void {
  if (method === 'PUT') {
    store.objects.set(pathname, body);
    return answer(200, '', { ETag: etagOf(body) });
  }
  if (method === 'DELETE') {
    store.objects.delete(pathname);
    return answer(204);
  }
  const bytes = store.objects.get(pathname);
  if (!bytes) return answer(404, failure('NoSuchKey'));
  const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(range ?? '') ?? [];
  if (from === undefined || to === undefined) return answer(200, bytes, { 'Content-Length': String(bytes.length) });
  const piece = bytes.subarray(Number(from), Number(to) + 1);
  answer(206, piece, { 'Content-Length': String(piece.length), 'Content-Range': `bytes ${from}-${to}/${bytes.length}` });
}
