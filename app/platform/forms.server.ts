import { refuse } from './responses.server';

/** Bytes of a form without files. */
const maximumBytes = 256 * 1024;
const maximumFields = 500;
/** Names that a parser of dotted names could take for something of the language itself. */
const hostileName = /(^|[.[\]])(__proto__|constructor|prototype)($|[.[\]])/;

/**
 * The fields of a posted form, with or without `multipart/form-data` (files are not read here: see uploads.server).
 * A field that is repeated stays repeated; conform hands it to zod as a list, which a schema of one string answers with a field error.
 * @throws a 400 page for another content type or an unreadable body, a 413 page past 256 KB
 */
export async function readForm(request: Request): Promise<FormData> {
  const type = request.headers.get('Content-Type') ?? '';
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\s*(;|$)/i.test(type)) refuse('bad_request');
  const bytes = await readCapped(request, maximumBytes);
  const form = await new Response(bytes, { headers: { 'Content-Type': type } }).formData().catch(() => refuse('bad_request'));
  checkFields(form);
  return form;
}

/** Reads a body up to a number of bytes. @throws a 413 page when it is longer */
export async function readCapped(request: Request, maximum: number): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(request.headers.get('Content-Length')) > maximum) refuse('too_large');
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = request.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    length += part.value.byteLength;
    if (length > maximum) refuse('too_large');
    chunks.push(part.value);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

/** Refuses what no form of ours sends: hundreds of fields, hostile names, NUL (which Postgres can't store). */
export function checkFields(form: FormData): void {
  let count = 0;
  for (const [name, value] of form) {
    count += 1;
    const unusable = count > maximumFields || hostileName.test(name) || (typeof value === 'string' && value.includes('\0'));
    if (unusable) refuse('bad_request');
  }
}
