import { Busboy, type BusboyFileStream, type BusboyInstance } from '@fastify/busboy';
import { refuse } from '../responses.server';

/** A file of a form while it comes in. */
export interface IncomingFile {
  /** Name of the form's field. */
  field: string;
  /** As the browser says it. */
  name: string;
  /** Its bytes; one more than a file may have where it has more. */
  stream: BusboyFileStream;
}

interface Limits {
  /** Bytes of the whole body. */
  body: number;
  /** Bytes of one file. */
  file: number;
}

/** Bytes of one field, and how many fields and files a form may have at all. */
const partLimits = { fieldSize: 256 * 1024, fields: 500, files: 50, parts: 550, headerPairs: 20, headerSize: 16 * 1024 };

/**
 * Reads a form part by part as it arrives. Its files are taken one after another, each only as fast as `take` reads it; what `take`
 * leaves is read away. Nothing of a file is kept here.
 * @returns the fields that are no files
 * @throws a 400 page for a broken body, 413 past the limits, and what `take` throws once the body is read
 */
export async function readMultipart(request: Request, limits: Limits, take: (file: IncomingFile) => Promise<void>): Promise<FormData> {
  const form = new FormData();
  const parser = openParser(request.headers.get('Content-Type') ?? '', limits);
  const open = new Set<BusboyFileStream>();
  let failure: { reason: unknown } | undefined;
  let taking = Promise.resolve();
  let excess = false;

  parser.on('field', (name: string | undefined, value: string, _nameCut: boolean, cut: boolean) => {
    excess ||= cut;
    if (name) form.append(name, value);
  });
  for (const event of ['fieldsLimit', 'filesLimit', 'partsLimit'] as const) parser.on(event, () => void (failure ??= { reason: new Error(event) }));
  parser.on('file', (field: string | undefined, stream, name: string | undefined) => {
    open.add(stream);
    // The parser only says so where a body breaks off; whoever reads the file has to learn it.
    stream.on('error', (error: Error) => stream.destroy(error));
    taking = taking.then(async () => {
      if (field && !failure) await take({ field, name: name ?? '', stream }).catch((reason: unknown) => void (failure ??= { reason }));
      open.delete(stream);
      stream.resume();
    });
  });

  try {
    await feed(parser, request, limits.body);
  } catch (error) {
    for (const stream of open) stream.destroy(new Error('The body broke off', { cause: error }));
    await taking;
    throw error;
  }
  await taking;
  if (excess) refuse('too_large');
  if (failure) throw failure.reason;
  return form;
}

function openParser(type: string, limits: Limits): BusboyInstance {
  try {
    return new Busboy({
      headers: { 'content-type': type }, limits: { ...partLimits, fileSize: limits.file + 1 }, isPartAFile: (_field, _type, name) => name !== undefined,
    });
  } catch {
    refuse('bad_request');
  }
}

/** Hands the body to the parser, each piece when the one before was taken. */
async function feed(parser: BusboyInstance, request: Request, maximum: number): Promise<void> {
  const finished = new Promise<void>((resolve, reject) => parser.once('finish', resolve).on('error', reject));
  finished.catch(() => undefined);
  const reader = request.body?.getReader();
  let length = 0;
  try {
    for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read()) {
      const { value } = piece;
      length += value.byteLength;
      if (length > maximum) refuse('too_large');
      await Promise.race([finished, new Promise<void>((resolve) => parser.write(value, () => resolve()))]);
    }
    parser.end();
    await finished;
  } catch (error) {
    if (isThrownResponse(error)) throw error;
    refuse('bad_request');
  } finally {
    // Not cancelled: that would hang up on who waits for the answer.
    reader?.releaseLock();
  }
}

/** Whether an error is a page of ours, thrown by {@link refuse}. */
export const isThrownResponse = (error: unknown): boolean => typeof error === 'object' && error !== null && 'init' in error;
