import { refuse } from './responses.server';
import { storage } from './storage.server';

interface Download {
  storageKey: string;
  fileName: string;
  mediaType: string;
  size: number;
}

/** A stored file as an answer that a browser saves and never opens within our pages. @throws a 404 page when its bytes are gone */
export async function downloadResponse({ storageKey, fileName, mediaType, size }: Download): Promise<Response> {
  const body = await storage().read(storageKey);
  if (!body) refuse('not_found');
  return new Response(body, { headers: { ...attachmentHeaders(fileName, mediaType), 'Content-Length': String(size) } });
}

/** Headers for saving under a name in any script (RFC 6266). */
export function attachmentHeaders(fileName: string, mediaType: string): Record<string, string> {
  const plain = fileName.replace(/[^\x20-\x7e]|["\\]/g, '_');
  const encoded = encodeURIComponent(fileName).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return {
    'Content-Type': mediaType,
    'Content-Disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`,
    'Cache-Control': 'private, no-store',
    'X-Content-Type-Options': 'nosniff',
  };
}
