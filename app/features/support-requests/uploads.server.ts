import { limit } from '~/platform/rate-limits.server';
import { claimFiles } from '~/platform/storage/ledger.server';
import { maximumFiles } from '~/platform/upload-limits';
import { db } from '~/platform/pool.server';
import { discard, readUpload, type RefusedFile, type UploadedFile } from '~/platform/uploads.server';
import type { NewFile } from './attachment.commands.server';
import { acceptedExtensions, refusalText } from './attachment.rules';
import type { FieldErrors } from './step-form.server';

/** Files of a form, by the field `file.<document key>`. */
export interface ReadFiles {
  form: FormData;
  files: NewFile[];
  /** Why others were refused, by the field's name. The good ones stay. */
  errors: FieldErrors;
  /** 413 where a file was too large, 503 where the scanner or the storage is down, else 400; 200 where none was refused. */
  status: 200 | 400 | 413 | 503;
}

/**
 * Reads a form with documents. Files for documents that the form doesn't ask for go to "other". Those that came before and that
 * the form names are among its files.
 * @throws pages for what is no such form: 400, 413, and 429 for too many in an hour
 */
export async function readDocuments(request: Request, userId: string, documentKeys: readonly string[]): Promise<ReadFiles> {
  await limit('upload.user', userId);
  const { form, files, refused } = await readUpload(request, { accept: acceptedExtensions, uploadedBy: userId });
  const errors: FieldErrors = {};
  for (const file of refused) (errors[fieldOf(file.field, documentKeys)] ??= []).push(refusalText(file.reason, file.fileName, maximumFiles));
  const sent = await sentBefore(form, userId, documentKeys);
  for (const field of sent.gone) (errors[field] ??= []).push('support-requests:error.file_gone');
  const status = sent.gone.length > 0 && refused.length === 0 ? 400 : statusOf(refused);
  return { form, files: [...sent.files, ...files.map((file) => toNewFile(file, documentKeys))], errors, status };
}

/** Files that came before this form and that it names in `stored.<document key>`: by a script, or with the form when it had to be shown again. */
async function sentBefore(form: FormData, userId: string, documentKeys: readonly string[]): Promise<{ files: NewFile[]; gone: string[] }> {
  const named = [...form].flatMap(([name, value]) =>
    name.startsWith('stored.') && typeof value === 'string' ? [{ field: `file.${name.slice(7)}`, storageKey: value }] : []).slice(0, maximumFiles * 2);
  const claimed = await claimFiles(db, userId, named.map(({ storageKey }) => storageKey));
  const found = named.map(({ field, storageKey }) => ({ field, file: claimed.find((each) => each.storageKey === storageKey) }));
  return {
    files: found.flatMap(({ field, file }) => (file ? [toNewFile({ ...file, field }, documentKeys)] : [])),
    gone: found.flatMap(({ field, file }) => (file ? [] : [fieldOf(field, documentKeys)])),
  };
}

function statusOf(refused: RefusedFile[]): ReadFiles['status'] {
  const reasons = new Set(refused.map(({ reason }) => reason));
  if (reasons.has('not_scanned') || reasons.has('not_stored')) return 503;
  if (reasons.has('too_large')) return 413;
  return reasons.size > 0 ? 400 : 200;
}

/** Removes files again that no request came to refer to. */
export const discardFiles = (files: NewFile[]): Promise<void> => discard(files);

const documentKeyOf = (field: string, keys: readonly string[]): string => keys.find((key) => field === `file.${key}`) ?? 'other';
const fieldOf = (field: string, keys: readonly string[]): string => `file.${documentKeyOf(field, keys)}`;

function toNewFile({ field, ...file }: UploadedFile, keys: readonly string[]): NewFile {
  return { ...file, documentKey: documentKeyOf(field, keys) };
}
