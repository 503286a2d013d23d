import { discard, readUpload, type RefusedFile, type UploadedFile } from '~/platform/uploads.server';
import type { NewFile } from './attachment.commands.server';
import { acceptedExtensions, maximumFileBytes, maximumFiles } from './attachment.rules';
import type { FieldErrors } from './step-form.server';

/** Files of a form, by the field `file.<document key>`. */
export interface ReadFiles {
  form: FormData;
  files: NewFile[];
  /** Why others were refused, by the field's name. The good ones stay. */
  errors: FieldErrors;
  /** 413 where a file was too large, else 400; 200 where none was refused. */
  status: 200 | 400 | 413;
}

/** Reads a form with documents. Files for documents that the form doesn't ask for go to "other". */
export async function readDocuments(request: Request, documentKeys: readonly string[]): Promise<ReadFiles> {
  const { form, files, refused } = await readUpload(request, { accept: acceptedExtensions, maximumFileBytes, maximumFiles });
  const errors: FieldErrors = {};
  for (const file of refused) (errors[fieldOf(file.field, documentKeys)] ??= []).push(refusalText(file));
  const status = refused.length === 0 ? 200 : refused.some(({ reason }) => reason === 'too_large') ? 413 : 400;
  return { form, files: files.map((file) => toNewFile(file, documentKeys)), errors, status };
}

/** Removes files again that no request came to refer to. */
export const discardFiles = (files: NewFile[]): Promise<void> => discard(files);

const documentKeyOf = (field: string, keys: readonly string[]): string => keys.find((key) => field === `file.${key}`) ?? 'other';
const fieldOf = (field: string, keys: readonly string[]): string => `file.${documentKeyOf(field, keys)}`;

function toNewFile({ field, ...file }: UploadedFile, keys: readonly string[]): NewFile {
  return { ...file, documentKey: documentKeyOf(field, keys) };
}

/** Texts of the refusals; none may end like a plural form. */
const refusalKeys = { too_large: 'file_size', empty: 'file_empty', file_type: 'file_kind', too_many: 'file_count' } as const;

function refusalText({ reason, fileName }: RefusedFile): string {
  const parameters = new URLSearchParams({ file: fileName });
  if (reason === 'too_large') parameters.set('max', String(maximumFileBytes / 1024 / 1024));
  if (reason === 'too_many') parameters.set('max', String(maximumFiles));
  if (reason === 'file_type') parameters.set('types', acceptedExtensions.join(', ').toUpperCase());
  return `support-requests:error.${refusalKeys[reason]}?${parameters}`;
}
