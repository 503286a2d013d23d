/** What a correction can point at: `question:<key>` or `document:<key>`. */
export type CorrectionTarget = { kind: 'question' | 'document'; key: string };

export interface CorrectableForm {
  questions: readonly { key: string }[];
  documents: readonly { key: string }[];
}

/** All that an officer may ask to be mended in a form. */
export function correctionTargets(form: CorrectableForm): string[] {
  return [...form.questions.map(({ key }) => `question:${key}`), ...form.documents.map(({ key }) => `document:${key}`)];
}

/** The parts of a target; null for anything else. */
export function parseTarget(target: string): CorrectionTarget | null {
  const [, kind, key] = /^(question|document):(.+)$/.exec(target) ?? [];
  return key && (kind === 'question' || kind === 'document') ? { kind, key } : null;
}

/** Keys of one kind that a correction names. */
export function targetKeys(items: readonly { target: string }[], kind: CorrectionTarget['kind']): string[] {
  return items.flatMap(({ target }) => {
    const parsed = parseTarget(target);
    return parsed?.kind === kind ? [parsed.key] : [];
  });
}
