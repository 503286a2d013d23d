import { maximumFileBytes } from '~/platform/upload-limits';

/** What is taken in, for the `accept` of the field and the hint beside it. */
export const acceptedExtensions = ['pdf', 'png', 'jpg', 'docx', 'xlsx', 'pptx', 'hwp', 'hwpx'] as const;

type Refusal = 'too_large' | 'empty' | 'file_type' | 'too_many' | 'infected' | 'not_scanned' | 'not_stored';

/** Texts of the refusals; none may end like a plural form. */
const texts: Record<Refusal, string> = {
  too_large: 'file_size', empty: 'file_empty', file_type: 'file_kind', too_many: 'file_count', infected: 'file_infected', not_scanned: 'file_not_scanned',
  not_stored: 'file_not_stored',
};

/** Why a file isn't taken, as a translation key with parameters. */
export function refusalText(reason: Refusal, file: string, maximumFiles: number): string {
  const parameters = new URLSearchParams({ file });
  if (reason === 'too_large') parameters.set('max', String(maximumFileBytes / 1024 / 1024));
  if (reason === 'too_many') parameters.set('max', String(maximumFiles));
  if (reason === 'file_type') parameters.set('types', acceptedExtensions.join(', ').toUpperCase());
  return `support-requests:error.${texts[reason]}?${parameters}`;
}

/** What is plain before a file is sent; its content is looked at where it arrives. Null where nothing speaks against it. */
export function refusalOf({ name, size }: { name: string; size: number }): string | null {
  const extension = name.toLowerCase().split('.').pop()?.replace(/^jpeg$/, 'jpg') ?? '';
  if (size === 0) return refusalText('empty', name, 0);
  if (size > maximumFileBytes) return refusalText('too_large', name, 0);
  return acceptedExtensions.some((each) => each === extension) ? null : refusalText('file_type', name, 0);
}
