import type { LoaderFunctionArgs } from '@remix-run/node';
import type { ContentPart } from '~/features/hubs/content';
import { proposeTexts } from '~/features/hubs/content-draft.server';
import { addItem, publishItem, publishPart } from '~/features/hubs/content.commands.server';
import { editOf, type ContentForm } from '~/features/hubs/content.input';
import { getEditable, type Editable } from '~/features/hubs/content.queries.server';
import { mayEditPage } from '~/features/hubs/content.rules';
import type { TypedPage } from '~/features/hubs/typed-page';
import type { Language } from '~/i18n/languages';
import { fingerprint } from '~/i18n/localized-text';
import { db } from '~/platform/pool.server';
import { refuse } from '~/platform/responses.server';
import { deskOf, type Desk } from './desk.server';

export interface PageTarget extends Desk {
  part: ContentPart;
  /** Of an entry of a list; `new` for one that isn't there yet. */
  id: string | null;
  editable: Editable;
}

/** What is edited. @throws 403 for whoever may not, 404 where there is no such part or entry */
export async function pageTarget(args: LoaderFunctionArgs, part: ContentPart | null, id: string | null): Promise<PageTarget> {
  const desk = await deskOf(args);
  if (!mayEditPage(desk.actor, desk.hub.id)) refuse('forbidden');
  if (!part) return refuse('not_found');
  return { ...desk, part, id, editable: await getEditable(db, desk.actor, desk.hub.id, part, id) };
}

/** Publishes what a form says, wherever it belongs. */
export function publish({ actor, hub, id }: PageTarget, form: ContentForm) {
  const target = { hubId: hub.id, version: form.version };
  if (id === 'new') return form.idempotencyKey ? addItem(db, actor, hub.id, editOf(form), form.idempotencyKey) : refuse('unprocessable');
  return id === null ? publishPart(db, actor, target, editOf(form)) : publishItem(db, actor, { ...target, id }, editOf(form));
}

/** The form with a machine's proposals where a translation is wanting; null where no machine is set up. Nothing is stored. */
export async function withProposals(typed: TypedPage, { state }: Editable, language: Language): Promise<{ typed: TypedPage; failed: number } | null> {
  const proposed = await proposeTexts(state, language);
  if (!proposed) return null;
  const drafted = Object.fromEntries(Object.entries(proposed.texts).map(([key, text]) => [key, fingerprint(text)]));
  return { typed: { ...typed, texts: { ...typed.texts, ...proposed.texts }, drafted: { ...typed.drafted, ...drafted }, confirmed: typed.confirmed.filter((key) => !(key in drafted)) }, failed: proposed.failed };
}
