import { parseWithZod } from '@conform-to/zod/v4';
import type { ActionFunctionArgs } from '@remix-run/node';
import { limitAttempts } from '~/features/accounts/attempts.server';
import { signInInput } from '~/features/accounts/input';
import { signIn } from '~/features/accounts/sign-in.server';
import { languageOf } from '~/i18n/route.server';
import { readForm } from '~/platform/forms.server';
import { refuse } from '~/platform/responses.server';

/** There is nothing to see here. */
export const loader = () => refuse('not_found');

/** Signs in for the dialog of a page that stays open; the limits are those of the page. Answers JSON: what a script asks, a script reads. */
export async function action({ request, params, context }: ActionFunctionArgs): Promise<Response> {
  languageOf(params);
  const submission = parseWithZod(await readForm(request), { schema: signInInput });
  if (submission.status !== 'success') return Response.json({ error: 'wrong' }, { status: 400 });
  const limit = await limitAttempts('sign-in', context, submission.value.email);
  if (!limit.ok) return Response.json({ error: 'attempts' }, { status: 429, headers: limit.headers });
  const result = await signIn(request, context, submission.value);
  if (!result.ok) return Response.json({ error: result.error }, { status: result.error === 'unverified' ? 403 : 400 });
  return Response.json({}, { headers: result.value });
}
