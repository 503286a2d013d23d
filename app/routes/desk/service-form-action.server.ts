import { parseWithZod } from '@conform-to/zod/v4';
import type { Actor } from '~/features/accounts/actor';
import * as commands from '~/features/hubs/service-form.commands.server';
import { formParts } from '~/features/hubs/service-form';
import { formInput } from '~/features/hubs/service-form.input';
import type { FormEdit } from '~/features/hubs/service-form.rules';
import { publishForm } from '~/features/support-requests/form-change.commands.server';
import { readForm } from '~/platform/forms.server';
import { db } from '~/platform/pool.server';
import { refuse } from '~/platform/responses.server';

interface FormView {
  values: Record<string, unknown> | null;
  errors: Record<string, string[] | null>;
  refusal: 'stale' | 'refused' | 'unfinished' | 'unchanged' | null;
}
type FormAnswer = { kind: 'done'; path: string } | { kind: 'again'; view: FormView; status: number };

const letters = { eligibility: 'e', questions: 'q', documents: 'd' } as const;

/** `up questions q1` as a change of the form. */
function readEdit(words: string): FormEdit {
  const [op, named, key = ''] = words.split(' ');
  const part = formParts.find((each) => each === named) ?? 'questions';
  if (op === 'remove') return { op, part, key };
  return { op: 'move', part, key, by: op === 'up' ? -1 : 1 };
}

/** Carries out what a button of the form's page asks. */
export async function postForm(request: Request, actor: Actor, slug: string): Promise<FormAnswer> {
  const submission = parseWithZod(await readForm(request), { schema: formInput });
  const { error, initialValue } = submission.reply();
  const again = (refusal: FormView['refusal'], status: number): FormAnswer => ({ kind: 'again', view: { values: initialValue ?? null, errors: error ?? {}, refusal }, status });
  if (submission.status !== 'success') return again(null, 400);
  const input = submission.value;
  const done = await carryOut(actor, slug, input);
  if (done.ok) return { kind: 'done', path: done.value };
  return done.error === 'not_found' ? refuse('not_found') : again(done.error, 409);
}

type Input = ReturnType<typeof formInput.parse>;

/** The path under the service's page to go on to. */
async function carryOut(actor: Actor, slug: string, input: Input) {
  const onward = (path: string) => ({ ok: true as const, value: path });
  switch (input.intent) {
    case 'begin': {
      const begun = await commands.beginForm(db, actor, slug);
      return begun.ok ? onward('/form') : begun;
    }
    case 'discard': {
      const discarded = await commands.discardForm(db, actor, { slug, revision: input.revision });
      return discarded.ok ? onward('') : discarded;
    }
    case 'add': {
      const { part, kind, revision } = input;
      const key = commands.newFormKey(letters[part]);
      const edit: FormEdit = part === 'questions' ? { op: 'add', part, key, kind } : { op: 'add', part, key };
      const added = await commands.editForm(db, actor, { slug, revision, edit });
      return added.ok ? onward(`/form/${part}/${key}`) : added;
    }
    case 'edit': {
      const edited = await commands.editForm(db, actor, { slug, revision: input.revision, edit: readEdit(input.edit) });
      return edited.ok ? onward('/form') : edited;
    }
    case 'targets': {
      const { revision, firstReplyHours, decisionHours } = input;
      const set = await commands.setFormTargets(db, actor, { slug, revision, firstReplyMinutes: firstReplyHours * 60, decisionMinutes: decisionHours * 60 });
      return set.ok ? onward('/form') : set;
    }
    case 'publish': {
      const published = await publishForm(db, actor, { slug, revision: input.revision, reason: input.reason });
      return published.ok ? onward('') : published;
    }
  }
}
