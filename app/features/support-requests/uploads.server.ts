import { limit } from '~/platform/rate-limits.server';
import { maximumFileBytes, maximumFiles } from '~/platform/upload-limits';
import { discard, readUpload, type RefusedFile, type UploadedFile } from '~/platform/uploads.server';
import type { NewFile } from './attachment.commands.server';
import { acceptedExtensions } from './attachment.rules';
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
 * Reads a form with documents. Files for documents that the form doesn't ask for go to "other".
 * @throws pages for what is no such form: 400, 413, and 429 for too many in an hour
 */
export async function readDocuments(request: Request, userId: string, documentKeys: readonly string[]): Promise<ReadFiles> {
  await limit('upload.user', userId);
  const { form, files, refused } = await readUpload(request, { accept: acceptedExtensions, uploadedBy: userId });
  const errors: FieldErrors = {};
  for (const file of refused) (errors[fieldOf(file.field, documentKeys)] ??= []).push(refusalText(file));
  return { form, files: files.map((file) => toNewFile(file, documentKeys)), errors, status: statusOf(refused) };
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

/** Texts of the refusals; none may end like a plural form. */
const refusalKeys = {
  too_large: 'file_size', empty: 'file_empty', file_type: 'file_kind', too_many: 'file_count', infected: 'file_infected', not_scanned: 'file_not_scanned',
  not_stored: 'file_not_stored',
} as const;

function refusalText({ reason, fileName }: RefusedFile): string {
  const parameters = new URLSearchParams({ file: fileName });
  if (reason === 'too_large') parameters.set('max', String(maximumFileBytes / 1024 / 1024));
  if (reason === 'too_many') parameters.set('max', String(maximumFiles));
  if (reason === 'file_type') parameters.set('types', acceptedExtensions.join(', ').toUpperCase());
  return `support-requests:error.${refusalKeys[reason]}?${parameters}`;
}
