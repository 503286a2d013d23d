import { parseWithZod } from '@conform-to/zod/v4';
import type { Actor } from '~/features/accounts/actor';
import { isLanguage, type Language } from '~/i18n/languages';
import { refuse } from '~/platform/responses.server';
import type { Executor } from '~db/connect';
import { translationInput } from './input';
import type { Party } from './rules';
import { saveTranslation } from './translation.commands.server';
import { findTranslationDraft, type TranslationDraft } from './translation.queries.server';

/** What the form shows where a translation couldn't be taken. */
export interface TranslationRefusal {
  errors: string[];
  /** What was typed. */
  kept: string;
  /** Somebody else's translation came first; the page shows it. */
  stale: boolean;
  status: 400 | 409;
}

/**
 * The form that `?translate=<message>&into=<language>` asks for; null where the address asks for none.
 * @throws the 400 page for a language that isn't one, the 404 page for a message that the actor may not translate
 */
export async function getTranslationDraft(
  db: Executor, actor: Actor, role: Party, requestId: string, search: URLSearchParams, reader: Language,
): Promise<TranslationDraft | null> {
  const messageId = search.get('translate');
  if (messageId === null) return null;
  const into = search.get('into');
  if (into !== null && !isLanguage(into)) refuse('bad_request');
  return (await findTranslationDraft(db, actor, role, { requestId, messageId, into, reader })) ?? refuse('not_found');
}

/** Whether a posted form is the one of {@link getTranslationDraft}. */
export const isTranslationForm = (form: FormData): boolean => form.get('intent') === 'translate';

/**
 * Takes the posted translation. @returns what stands in its way, or the message that it belongs to
 * @throws the 400 page where no form of ours sent it, the 404 page for a message that the actor may not translate
 */
export async function answerTranslationForm(
  db: Executor, actor: Actor, role: Party, requestId: string, form: FormData,
): Promise<{ saved: string } | TranslationRefusal> {
  const submission = parseWithZod(form, { schema: translationInput });
  const typed = form.get('translation');
  const kept = typeof typed === 'string' ? typed : '';
  if (submission.status !== 'success') {
    const { translation, ...others } = submission.error ?? {};
    if (!translation || Object.keys(others).length > 0) refuse('bad_request');
    return { errors: translation, kept, stale: false, status: 400 };
  }
  const { translation: body, ...target } = submission.value;
  const result = await saveTranslation(db, actor, role, { requestId, ...target, seen: target.seen ?? '', body });
  if (result.ok) return { saved: result.value.messageId };
  if (result.error === 'stale') return { errors: [], kept, stale: true, status: 409 };
  return refuse(result.error === 'not_found' ? 'not_found' : 'bad_request');
}

/** The address of a page without the form. */
export function withoutTranslation(address: string): string {
  const url = new URL(address);
  for (const name of ['translate', 'into']) url.searchParams.delete(name);
  return url.pathname + url.search;
}
