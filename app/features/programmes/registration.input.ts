import { z } from 'zod';
import { unfinishedText } from '~/features/hubs/service-form.input';
import { languages } from '~/i18n/languages';
import type { LocalizedText } from '~/i18n/localized-text';
import { plainText } from '~/platform/text';
import { versionField as version } from '~/platform/version-field';
import type { Programme } from './programme';
import { answerErrors, answerMaxLength, linesOf, mostOptions, mostQuestions, programmeQuestionKinds, type ProgrammeQuestion } from './questions.rules';
import { officerActions, registrationsPage, registrationStates, type RegistrationState } from './registration.rules';

export const nameMaxLength = 80;
const uuid = z.uuid({ error: 'validation:invalid' });

/** A key with the number that its text names. */
const withMost = (key: string, max: number): string => `${key}?max=${max}`;

/** One name a line. */
const names = z
  .string({ error: 'validation:invalid' })
  .max(50 * (nameMaxLength + 2) * 4, 'validation:invalid')
  .default('')
  .transform((text) => linesOf(text.replace(/\r\n?/g, '\n')))
  .pipe(z.array(plainText({ max: nameMaxLength })));

/** What a firm sends: as many names as people where names are asked for, and answers to what the programme asks. */
export function registrationInput({ seatsPerFirm, namesAsked, questions }: Pick<Programme, 'seatsPerFirm' | 'namesAsked' | 'questions'>) {
  const answer = plainText({ max: answerMaxLength, multiline: true }).optional();
  const words = {
    people: z.number({ error: 'validation:number' }).int('validation:number').min(1, 'validation:invalid').max(seatsPerFirm, withMost('programmes:register.tooMany', seatsPerFirm)),
    attendees: names,
    answers: z.object(Object.fromEntries(questions.map(({ key }) => [key, answer]))).default({}).transform(filled),
  };
  const complete = ({ people, attendees, answers }: { people: number; attendees: string[]; answers: Record<string, string> }, ctx: z.RefinementCtx) => {
    if (attendees.length !== (namesAsked ? people : 0)) ctx.addIssue({ code: 'custom', path: ['attendees'], message: withMost('programmes:register.namesMissing', people) });
    for (const [key, message] of Object.entries(answerErrors(questions, answers))) ctx.addIssue({ code: 'custom', path: ['answers', key], message });
  };
  return z.discriminatedUnion('intent', [
    z.object({ intent: z.literal('register'), idempotencyKey: uuid, ...words }).superRefine(complete),
    z.object({ intent: z.literal('change'), version, ...words }).superRefine(complete),
  ], { error: 'validation:invalid' });
}

const filled = (answers: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(Object.entries(answers).flatMap(([key, text]) => (text ? [[key, text]] : [])));

/** Takes one's registration back. */
export const withdrawalInput = z.object({ slug: z.string({ error: 'validation:invalid' }).max(60, 'validation:invalid'), version });

/** A ticked row, as its box sends it: an id and the version that the page showed. */
export const pickValue = ({ id, version: shown }: { id: string; version: number }): string => `${id}.${shown}`;

const pick = z.string().transform((text, ctx) => {
  const [, id, shown] = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.(\d{1,9})$/.exec(text) ?? [];
  if (id && shown) return { id, version: Number(shown) };
  ctx.addIssue({ code: 'custom', message: 'validation:invalid' });
  return z.NEVER;
});

/** What an officer decides on the ticked ones. */
export const decisionInput = z
  .object({
    action: z.enum(officerActions, { error: 'validation:choose' }),
    pick: z.array(pick, { error: 'programmes:registrations.noneTicked' }).min(1, 'programmes:registrations.noneTicked').max(registrationsPage, 'validation:invalid'),
    reason: plainText({ max: 500, multiline: true }).optional(),
  })
  .transform(({ action, pick: picks, reason = '' }, ctx) => {
    if (action !== 'decline') return { action, picks };
    if (!reason) ctx.addIssue({ code: 'custom', path: ['reason'], message: 'validation:required' });
    return { action, picks, reason };
  });

/** Asked before a list is downloaded. */
export const registrationExportInput = z.object({ reason: plainText({ max: 200 }) });

/** What narrows the officer's list. */
export function readRegistrationFilter(query: URLSearchParams): { only?: RegistrationState; page: number } {
  const state = registrationStates.find((one) => one === query.get('state'));
  const page = /^[1-9]\d{0,2}$/.exec(query.get('page') ?? '')?.[0];
  return { ...(state ? { only: state } : {}), page: Number(page ?? 1) };
}

export const questionLabelMaxLength = 200;
export const optionsMaxLength = 1_000;
const question = z.object({
  kind: z.enum(programmeQuestionKinds, { error: 'validation:choose' }),
  required: z.literal('on', { error: 'validation:invalid' }).optional().transform((on) => on === 'on'),
  label: unfinishedText(questionLabelMaxLength),
  options: unfinishedText(optionsMaxLength),
});
const isBlank = (text: LocalizedText) => languages.every((language) => !text[language]);

/** Why the options of a choice aren't complete: too few or too many, or not as many in one language as in another. */
function optionsProblem(options: LocalizedText): string | null {
  const counts = languages.flatMap((language) => (options[language] ? [linesOf(options[language]).length] : []));
  const korean = linesOf(options.ko).length;
  if (korean < 2 || korean > mostOptions) return withMost('programmes:questions.tooFew', mostOptions);
  return counts.some((count) => count !== korean) ? 'programmes:questions.uneven' : null;
}

/** All questions of a programme at once; one without any words is left out. */
export const questionsInput = z.object({
  version,
  questions: z
    .array(question)
    .max(mostQuestions + 1, 'validation:invalid')
    .superRefine((all, ctx) => {
      for (const [index, { kind, label, options }] of all.entries()) {
        if (isBlank(label)) continue;
        if (!label.ko) ctx.addIssue({ code: 'custom', path: [index, 'label', 'ko'], message: 'validation:required' });
        const problem = kind === 'choice' ? optionsProblem(options) : null;
        if (problem) ctx.addIssue({ code: 'custom', path: [index, 'options', 'ko'], message: problem });
      }
    })
    .transform((all) => all.filter(({ label }) => !isBlank(label)).map(({ kind, required, label, options }, index): ProgrammeQuestion => (
      { key: `q${index + 1}`, kind, required, label, ...(kind === 'choice' ? { options } : {}) }
    ))),
});
