import { parseWithZod } from '@conform-to/zod/v4';
import type { HubSchedule } from '~/features/hubs/working-time.rules';
import { isoDateIn } from '~/i18n/format';
import type { Language } from '~/i18n/languages';
import { localizedString } from '~/i18n/localized-text';
import { answerProblems, knownAnswers } from './answers.rules';
import type { DraftValues } from './draft.commands.server';
import { autosaveInput, consentsInput, contactInput, contentInput, documentsInput, eligibilityInput } from './input';
import { problemText } from './problem-text';
import type { RequestRecord } from './request';
import type { DraftStep } from './stages.rules';

/** Errors by the field's name. Texts are translation keys with parameters. */
export type FieldErrors = Record<string, string[]>;
export type ParsedStep = { ok: true; revision: number; values: DraftValues } | { ok: false; errors: FieldErrors };

interface StepContext {
  draft: RequestRecord;
  schedule: HubSchedule;
  language: Language;
  at: Date;
}

const failedWith = (error: Record<string, string[] | null> | null): { ok: false; errors: FieldErrors } => ({
  ok: false,
  errors: Object.fromEntries(Object.entries(error ?? {}).flatMap(([name, errors]) => (errors ? [[name, errors]] : []))),
});

/** Reads one step of the form and checks it in full. */
export function parseStep(step: Exclude<DraftStep, 'check'>, form: FormData, context: StepContext): ParsedStep {
  switch (step) {
    case 'eligibility': {
      const keys = context.draft.form.eligibility.map(({ key }) => key);
      const parsed = parseWithZod(form, { schema: eligibilityInput(keys) });
      if (parsed.status !== 'success') return failedWith(parsed.error);
      return { ok: true, revision: parsed.value.revision, values: { eligibility: parsed.value.eligibility } };
    }
    case 'contact': {
      const parsed = parseWithZod(form, { schema: contactInput });
      if (parsed.status !== 'success') return failedWith(parsed.error);
      const { revision, ...values } = parsed.value;
      return { ok: true, revision, values };
    }
    case 'content':
      return parseContent(form, context);
    case 'documents': {
      const parsed = parseWithZod(form, { schema: documentsInput });
      return parsed.status === 'success' ? { ok: true, revision: parsed.value.revision, values: {} } : failedWith(parsed.error);
    }
    case 'consents': {
      const parsed = parseWithZod(form, { schema: consentsInput });
      if (parsed.status !== 'success') return failedWith(parsed.error);
      return { ok: true, revision: parsed.value.revision, values: { draftConsents: parsed.value.consents } };
    }
  }
}

function parseContent(form: FormData, { draft, schedule, language, at }: StepContext): ParsedStep {
  const parsed = parseWithZod(filledIn(form), { schema: contentInput });
  // What zod found in the form and what the service's own questions find are told at once, not one after the other.
  const posted = Object.fromEntries([...form].flatMap(([name, value]) => (name.startsWith('answers.') && typeof value === 'string' ? [[name.slice(8), value.trim()]] : [])));
  const { questions } = draft.form;
  const answers = knownAnswers(questions, parsed.status === 'success' ? parsed.value.answers : posted);
  const problems = answerProblems(questions, answers, { schedule, today: isoDateIn(at, schedule.timeZone) });
  const hub = localizedString(draft.hub.name, language);
  const errors: FieldErrors = {
    ...Object.fromEntries(Object.entries(problems).map(([key, problem]) => [`answers.${key}`, [problemText(problem, language, hub)]])),
    ...(parsed.status === 'success' ? {} : failedWith(parsed.error).errors),
  };
  if (parsed.status !== 'success' || Object.keys(errors).length > 0) return { ok: false, errors };
  return { ok: true, revision: parsed.value.revision, values: { title: parsed.value.title, answers } };
}

/** Reads what an autosave sends: unfinished, so only what can't be stored is refused. Fields of other steps stay as they are. */
export function parseAutosave(form: FormData, draft: RequestRecord): ParsedStep {
  const parsed = parseWithZod(filledIn(form), { schema: autosaveInput });
  if (parsed.status !== 'success') return failedWith(parsed.error);
  const { revision, answers, eligibility, consents, ...texts } = parsed.value;
  const sent = (name: string) => form.has(name);
  const values: DraftValues = {
    ...(sent('title') ? { title: (texts.title ?? '').slice(0, 1_000) } : {}),
    ...(sent('contactName') ? { contactName: texts.contactName ?? '' } : {}),
    ...(sent('contactPhone') ? { contactPhone: texts.contactPhone ?? '' } : {}),
  };
  const asked = draft.form.questions.filter(({ key }) => sent(`answers.${key}`));
  if (asked.length > 0) values.answers = knownAnswers(asked, answers ?? {});
  if (eligibility) values.eligibility = defined(eligibility, draft.form.eligibility.map(({ key }) => key));
  if (consents) values.draftConsents = defined(consents, ['overseas_transfer', 'third_party']);
  return { ok: true, revision, values };
}

/** Only known keys, and only what was chosen. */
function defined<Value>(given: Record<string, Value | undefined>, keys: readonly string[]): Record<string, Value> {
  return Object.fromEntries(keys.flatMap((key) => {
    const value = given[key];
    return value === undefined ? [] : [[key, value] as const];
  }));
}

/** The form without its empty fields: in a record of answers, conform would hand an empty one to the schema of a filled one. */
export function filledIn(form: FormData): FormData {
  const filled = new FormData();
  for (const [name, value] of form) if (value !== '') filled.append(name, value);
  return filled;
}

/** What was typed, by the field's name, to show it again. Of a repeated field the last one. */
export function typedValues(form: FormData): Record<string, string> {
  return Object.fromEntries([...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
}
