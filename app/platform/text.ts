import { z } from 'zod';

// What no field of ours may hold: control characters (NUL above all: Postgres refuses it in text), line breaks aside;
// lone surrogates, which aren't valid Unicode; and the bidirectional overrides, which make a text look like another.
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff\u202a-\u202e\u2066-\u2069]/;
const lineBreak = /[\n\r\u2028\u2029]/;
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Whether Postgres can store the text and a page can show it as what it is. */
export function isStorable(text: string): boolean {
  return !forbidden.test(text) && !loneSurrogate.test(text);
}

/** Composed form, ends trimmed, line ends as `\n`: two ways to type a thing make one value. */
export function tidy(text: string): string {
  return text.replace(/\r\n?/g, '\n').normalize('NFC').trim();
}

interface PlainTextOptions {
  /** Code points at most. */
  max: number;
  /** Code points at least; 1 unless given. */
  min?: number;
  /** Whether the text may have several lines. */
  multiline?: boolean;
}

/**
 * Text that a person typed: tidied, without control characters, within its length.
 * Refuses with `validation:required`, `validation:text_characters`, `validation:too_short?min=…` or `validation:too_long?max=…`.
 * Use `.optional()` for a field that may be left empty (conform hands an empty field over as undefined).
 */
export function plainText({ max, min = 1, multiline = false }: PlainTextOptions) {
  return z
    .string({ error: (issue) => (issue.input === undefined ? 'validation:required' : 'validation:repeated') })
    .max(max * 4, `validation:too_long?max=${max}`)
    .refine(isStorable, { error: 'validation:text_characters', abort: true })
    .transform(tidy)
    .pipe(
      // Conform takes what only spaces were for a field that wasn't filled in.
      z.string({ error: 'validation:required' }).superRefine((text, ctx) => {
        const length = [...text].length;
        if (length === 0) ctx.addIssue({ code: 'custom', message: 'validation:required' });
        else if (length < min) ctx.addIssue({ code: 'custom', message: `validation:too_short?min=${min}` });
        else if (length > max) ctx.addIssue({ code: 'custom', message: `validation:too_long?max=${max}` });
        else if (!multiline && lineBreak.test(text)) ctx.addIssue({ code: 'custom', message: 'validation:text_characters' });
      }),
    );
}
