/** Kinds of file that the portal can take in, by extension: the type it is kept as, and the types its first bytes may show. */
const kinds = {
  pdf: { mediaType: 'application/pdf', shows: ['application/pdf'] },
  png: { mediaType: 'image/png', shows: ['image/png'] },
  jpg: { mediaType: 'image/jpeg', shows: ['image/jpeg'] },
  webp: { mediaType: 'image/webp', shows: ['image/webp'] },
  avif: { mediaType: 'image/avif', shows: ['image/avif'] },
  docx: office('wordprocessingml.document'),
  xlsx: office('spreadsheetml.sheet'),
  pptx: office('presentationml.presentation'),
  hwp: { mediaType: 'application/x-hwp', shows: ['application/x-cfb'] },
  hwpx: { mediaType: 'application/hwp+zip', shows: ['application/zip', 'application/hwp+zip'] },
} satisfies Record<string, { mediaType: string; shows: string[] }>;

export type FileKind = keyof typeof kinds;

function office(format: string) {
  const mediaType = `application/vnd.openxmlformats-officedocument.${format}`;
  // Some programs write the parts in an order that shows only the archive.
  return { mediaType, shows: [mediaType, 'application/zip'] };
}

/** The type to keep a file as; null when the name's extension isn't accepted or the bytes are of another kind. */
export function mediaTypeOf(fileName: string, shown: string | undefined, accept: readonly FileKind[]): string | null {
  const extension = fileName.toLowerCase().split('.').pop()?.replace(/^jpeg$/, 'jpg');
  const kind = accept.find((accepted) => accepted === extension);
  if (!kind || !shown) return null;
  const { mediaType, shows } = kinds[kind];
  return shows.includes(shown) ? mediaType : null;
}

// Controls, and marks that turn the direction of writing: they make `exe.pdf` look like `fdp.exe`.
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A name safe to show and to save under: no path, no invisible characters, at most 120 characters, its extension kept. */
export function cleanFileName(name: string): string {
  const base = name.normalize('NFC').split(/[/\\]/).pop()?.replace(invisible, '').replace(/[<>:"|?*]/g, '_').replace(/\s+/g, ' ').trim().replace(/^\.+/, '') ?? '';
  const dot = base.lastIndexOf('.');
  const extension = dot > 0 ? base.slice(dot).slice(0, 12) : '';
  const stem = [...(dot > 0 ? base.slice(0, dot) : base)].slice(0, 120 - extension.length).join('');
  return `${stem || 'file'}${extension}`;
}
