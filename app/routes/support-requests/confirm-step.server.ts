import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import type { FirmActor } from '~/features/accounts/actor';
import { requireFirm } from '~/features/accounts/actor.server';
import { confirmInput } from '~/features/support-requests/input';
import { getRequestForFirm } from '~/features/support-requests/queries.server';
import { transition } from '~/features/support-requests/rules';
import { translator } from '~/i18n/instance.server';
import type { Language } from '~/i18n/languages';
import { localPath } from '~/i18n/links';
import { languageOf } from '~/i18n/route.server';
import { readForm } from '~/platform/forms.server';
import { db } from '~/platform/pool.server';
import { refuse } from '~/platform/responses.server';
import type { Result } from '~/platform/result';

/** What a page says that asks once more, and whether the process allows it now. */
export async function loadConfirmStep({ params, request, context }: LoaderFunctionArgs, step: 'refile' | 'withdraw') {
  const language = languageOf(params);
  const actor = await requireFirm(request, context, language);
  const { reference, title, state, version, hub } = await getRequestForFirm(db, actor, params.reference ?? '');
  if (!reference) refuse('not_found');
  return {
    title: translator(language)(`support-requests:${step}.title`),
    reference, subject: title, state, version, hub, possible: transition(state, step, 'firm') !== null,
  };
}

interface Confirmed<Value, ErrorCode extends string> {
  run: (actor: FirmActor, input: { requestId: string; version: number; language: Language }) => Promise<Result<Value, ErrorCode | 'not_found', unknown>>;
  /** Path of the page that follows, without the language. */
  next: (value: Value, reference: string) => string;
}

/** Does what was confirmed; the page shows the refusal's code otherwise. */
export async function postConfirmStep<Value, ErrorCode extends string>({ params, request, context }: ActionFunctionArgs, { run, next }: Confirmed<Value, ErrorCode>) {
  const language = languageOf(params);
  const actor = await requireFirm(request, context, language);
  const parsed = parseWithZod(await readForm(request), { schema: confirmInput });
  if (parsed.status !== 'success') refuse('bad_request');
  const { id, reference } = await getRequestForFirm(db, actor, params.reference ?? '');
  const result = await run(actor, { requestId: id, version: parsed.value.version, language });
  if (result.ok) return redirect(localPath(language, next(result.value, reference ?? '')), 303);
  return result.error === 'not_found' ? refuse('not_found') : data({ error: result.error as Exclude<ErrorCode, 'not_found'> }, { status: 409 });
}
