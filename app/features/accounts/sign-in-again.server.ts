import { parseWithZod } from '@conform-to/zod/v4';
import type { AppLoadContext } from '@remix-run/node';
import type { Actor } from './actor';
import { becomeActor, findActor } from './actor.server';
import { limitAttempts } from './attempts.server';
import { signInInput } from './input';
import { signIn } from './sign-in.server';

/** The sign-in's own fields within the form that waits for it; of the form itself they are no part. */
const [emailField, passwordField] = ['again.email', 'again.password'];
/** A hidden field with the id of the person for whom the form was made. */
const personField = 'person';

/** A form that was sent without a session, as the page of the sign-in holds it. */
export interface WaitingForm {
  /** What was typed, to be sent once more. */
  fields: { name: string; value: string }[];
  email: string;
  /** Why it can't go on; a key of the accounts' texts. */
  problem: 'error.sign_in' | 'error.attempts' | 'again.unverified' | 'again.other_person' | null;
}

const waiting = new WeakMap<AppLoadContext, WaitingForm>();

/** For the loader of a page whose action found no session: what the page asks and keeps. Null where all is well. */
export const waitingForm = (context: AppLoadContext): WaitingForm | null => waiting.get(context) ?? null;

export type Sender =
  /** `headers` set the cookie of a session that this very request began. */
  | { actor: Actor; form: FormData; headers: Headers }
  | { actor: null; status: number; headers: HeadersInit };

/**
 * Who sends a form. Where the session has ended, or another person's has begun, the page that follows (see {@link waitingForm}) keeps the
 * fields, asks for the password and sends both together: then this signs in under the limits of the sign-in page, and the form goes on
 * to the same checks as ever. Files are no part of it.
 */
export async function senderOf(request: Request, context: AppLoadContext, form: FormData): Promise<Sender> {
  const [email, password, person] = [form.get(emailField), form.get(passwordField), form.get(personField)];
  const rest = withoutOwnFields(form);
  const ask = (status: number, problem: WaitingForm['problem'], headers: HeadersInit = {}): Sender => {
    const fields = [...rest].flatMap(([name, value]) => (typeof value === 'string' ? [{ name, value }] : []));
    waiting.set(context, { fields, email: typeof email === 'string' ? email.slice(0, 254) : '', problem });
    return { actor: null, status, headers };
  };
  let actor = await findActor(request, context);
  let headers = new Headers();
  if (email !== null || password !== null) {
    const given = new FormData();
    for (const [name, value] of [['email', email], ['password', password]] as const) if (value !== null) given.append(name, value);
    const parsed = parseWithZod(given, { schema: signInInput });
    if (parsed.status !== 'success') return ask(400, 'error.sign_in');
    const limit = await limitAttempts('sign-in', context, parsed.value.email);
    if (!limit.ok) return ask(429, 'error.attempts', limit.headers);
    const result = await signIn(request, context, parsed.value);
    if (!result.ok) return result.error === 'unverified' ? ask(403, 'again.unverified') : ask(400, 'error.sign_in');
    headers = result.value;
    actor = await becomeActor(headers, context);
  }
  if (!actor) return ask(401, null);
  return person !== null && person !== actor.userId ? ask(403, 'again.other_person', headers) : { actor, form: rest, headers };
}

function withoutOwnFields(form: FormData): FormData {
  const rest = new FormData();
  for (const [name, value] of form) if (name !== emailField && name !== passwordField) rest.append(name, value);
  return rest;
}
