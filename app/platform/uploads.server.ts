import { MaxFileSizeExceededError, parseFormData, type FileUpload } from '@mjackson/form-data-parser';
import { fileTypeFromBuffer } from 'file-type';
import { cleanFileName, mediaTypeOf, type FileKind } from './file-kinds';
import { checkFields } from './forms.server';
import { refuse } from './responses.server';
import { storage } from './storage.server';

/** A file whose kind is checked and whose bytes are in storage. */
export interface UploadedFile {
  /** Name of the form's field. */
  field: string;
  fileName: string;
  mediaType: string;
  /** Bytes. */
  size: number;
  sha256: string;
  storageKey: string;
}

export interface RefusedFile {
  field: string;
  fileName: string;
  reason: 'too_large' | 'empty' | 'file_type' | 'too_many';
}

export interface Upload {
  /** The fields that are no files. */
  form: FormData;
  files: UploadedFile[];
  refused: RefusedFile[];
}

interface Options {
  accept: readonly FileKind[];
  /** Bytes of one file. */
  maximumFileBytes?: number;
  maximumFiles?: number;
}

/** Bytes of a whole form; the HTTP server refuses more before it is read. */
export const maximumUploadBytes = 64 * 1024 * 1024;
/** A file is in memory while it comes in, so only a few may come in at once. */
const maximumAtOnce = 6;
let underWay = 0;

/**
 * Reads a form with files. Files that can't be taken are in `refused`, the typed fields are kept either way; the caller removes from
 * storage what it doesn't use ({@link discard}).
 * @throws a 400 page for another content type or a broken body, 413 past 64 MB, 503 when too many files come in at once
 */
export async function readUpload(request: Request, options: Options): Promise<Upload> {
  if (!/^multipart\/form-data\s*;/i.test(request.headers.get('Content-Type') ?? '')) refuse('bad_request');
  if (Number(request.headers.get('Content-Length')) > maximumUploadBytes) refuse('too_large');
  if (underWay >= maximumAtOnce) refuse('busy', { 'Retry-After': '5' });
  underWay += 1;
  const upload: Upload = { form: new FormData(), files: [], refused: [] };
  try {
    const limits = { maxFileSize: maximumUploadBytes, maxFiles: 50 };
    upload.form = await parseFormData(request, limits, (file) => take(file, upload, options));
    checkFields(upload.form);
    return upload;
  } catch (error) {
    await discard(upload.files);
    if (error instanceof MaxFileSizeExceededError) refuse('too_large');
    if (isThrownResponse(error)) throw error;
    refuse('bad_request');
  } finally {
    underWay -= 1;
  }
}

const isThrownResponse = (error: unknown) => typeof error === 'object' && error !== null && 'init' in error;

/** Checks one file and keeps it; the form itself gets nothing of it. */
async function take(file: FileUpload, upload: Upload, { accept, maximumFileBytes = 25 * 1024 * 1024, maximumFiles = 10 }: Options): Promise<void> {
  const field = file.fieldName;
  // A file field that was left empty: browsers send it without a name, which the parser makes this one.
  if (file.size === 0 && ['', 'file-upload'].includes(file.name)) return;
  const fileName = cleanFileName(file.name);
  const refuseFile = (reason: RefusedFile['reason']) => void upload.refused.push({ field, fileName, reason });
  if (upload.files.length >= maximumFiles) return refuseFile('too_many');
  if (file.size > maximumFileBytes) return refuseFile('too_large');
  if (file.size === 0) return refuseFile('empty');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const shown = await fileTypeFromBuffer(bytes).catch(() => undefined);
  const mediaType = mediaTypeOf(fileName, shown?.mime, accept);
  if (!mediaType) return refuseFile('file_type');
  const { key, size, sha256 } = await storage().put(bytes);
  upload.files.push({ field, fileName, mediaType, size, sha256, storageKey: key });
}

/** Removes files from storage that no record came to refer to. */
export async function discard(files: Pick<UploadedFile, 'storageKey'>[]): Promise<void> {
  await Promise.all(files.map(({ storageKey }) => storage().remove(storageKey)));
}
