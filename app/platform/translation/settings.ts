import { z } from 'zod';

/** The variables that choose a machine translator. None set: nothing is translated, nothing is sent anywhere. */
export const translationVariables = {
  TRANSLATION_KIND: z.enum(['openai', 'deepl']).optional(),
  /** The whole address that texts are posted to. */
  TRANSLATION_URL: z.url({ protocol: /^https?$/ }).optional(),
  TRANSLATION_KEY: z.string().regex(/^[\x21-\x7e]+$/, 'Invalid key: letters, digits and signs without spaces').optional(),
  TRANSLATION_MODEL: z.string().max(200).optional(),
};

type Variables = { [Name in keyof typeof translationVariables]?: unknown };

/** What is missing or too much, by variable: each kind needs its own. */
export function translationProblems(given: Variables): { variable: keyof Variables; message: string }[] {
  const kind = given.TRANSLATION_KIND;
  if (!kind) {
    const others = given.TRANSLATION_URL ?? given.TRANSLATION_KEY ?? given.TRANSLATION_MODEL;
    return others ? [{ variable: 'TRANSLATION_KIND', message: 'Required where another TRANSLATION_ variable is set: openai or deepl' }] : [];
  }
  const needed = kind === 'deepl' ? (['TRANSLATION_URL', 'TRANSLATION_KEY'] as const) : (['TRANSLATION_URL', 'TRANSLATION_MODEL'] as const);
  return needed.filter((name) => !given[name]).map((variable) => ({ variable, message: `Required where TRANSLATION_KIND is ${String(kind)}` }));
}
