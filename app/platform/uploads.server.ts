import { db } from '~db/client.server';
import { cleanFileName, type FileKind } from './file-kinds';
import { checkFields } from './forms.server';
import { refuse } from './responses.server';
import { discardFiles, type StoredFile } from './storage/ledger.server';
import { maximumFileBytes, maximumFiles, maximumUploadBytes } from './upload-limits';
import { takeFile, type Refusal } from './uploads/intake.server';
import { readMultipart, type IncomingFile } from './uploads/multipart.server';

export interface UploadedFile extends StoredFile {
  /** Name of the form's field. */
  field: string;
}

export interface RefusedFile {
  field: string;
  fileName: string;
  reason: Refusal;
}

export interface Upload {
  /** The fields that are no files. */
  form: FormData;
  files: UploadedFile[];
  refused: RefusedFile[];
}

interface Options {
  accept: readonly FileKind[];
  /** Whose the files are until something refers to them. */
  uploadedBy: string | null;
  /** Bytes of one file. */
  maximumFileBytes?: number;
  maximumFiles?: number;
}

/**
 * Reads a form with files as it arrives, each file straight into storage: memory doesn't grow with them. Files that can't be taken are in
 * `refused`, the typed fields are kept either way. What nothing refers to by the next night is swept away; {@link discard} is quicker.
 * @throws a 400 page for another content type or a broken body, 413 for more than ten files at their largest
 */
export async function readUpload(request: Request, options: Options): Promise<Upload> {
  if (!/^multipart\/form-data\s*;/i.test(request.headers.get('Content-Type') ?? '')) refuse('bad_request');
  if (Number(request.headers.get('Content-Length')) > maximumUploadBytes) refuse('too_large');
  const upload: Upload = { form: new FormData(), files: [], refused: [] };
  const limits = { body: maximumUploadBytes, file: options.maximumFileBytes ?? maximumFileBytes };
  try {
    upload.form = await readMultipart(request, limits, (file) => take(file, upload, options));
    checkFields(upload.form);
    return upload;
  } catch (error) {
    await discard(upload.files);
    throw error;
  }
}

/** What is down for one file is down for the next: not waited for again. */
const outage = ({ reason }: RefusedFile) => reason === 'not_scanned' || reason === 'not_stored';

async function take({ field, name, stream }: IncomingFile, upload: Upload, options: Options): Promise<void> {
  const fileName = cleanFileName(name);
  const refuseFile = (reason: Refusal) => void upload.refused.push({ field, fileName, reason });
  const down = upload.refused.find(outage);
  if (down) return refuseFile(down.reason);
  if (upload.files.length >= (options.maximumFiles ?? maximumFiles) && name !== '') return refuseFile('too_many');
  const bytes = stream.iterator({ destroyOnReturn: false }) as AsyncIterableIterator<Uint8Array>;
  const taken = await takeFile(fileName, bytes, {
    accept: options.accept, maximumBytes: options.maximumFileBytes ?? maximumFileBytes, uploadedBy: options.uploadedBy,
  });
  await bytes.return?.();
  // A file field that was left empty: browsers send it without a name and without a byte.
  if (taken === 'empty' && name === '') return;
  if (typeof taken === 'string') refuseFile(taken);
  else upload.files.push({ ...taken, field });
}

/** Removes files again that no record came to refer to; others stay. */
export async function discard(files: Pick<UploadedFile, 'storageKey'>[]): Promise<void> {
  await discardFiles(db, files.map(({ storageKey }) => storageKey));
}
