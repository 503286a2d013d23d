import type { LoaderFunctionArgs } from '@remix-run/node';
import type { ContentPart } from '~/features/hubs/content';
import { proposeTexts } from '~/features/hubs/content-draft.server';
import { addItem, publishItem, publishPart } from '~/features/hubs/content.commands.server';
import { editOf, type ContentForm } from '~/features/hubs/content.input';
import { getEditable, type Editable } from '~/features/hubs/content.queries.server';
import { mayEditPage } from '~/features/hubs/content.rules';
import { addPhoto, publishPhoto } from '~/features/hubs/photo.commands.server';
import { getPhoto } from '~/features/hubs/photo.queries.server';
import type { TypedPage } from '~/features/hubs/typed-page';
import type { Language } from '~/i18n/languages';
import { fingerprint, type LocalizedText } from '~/i18n/localized-text';
import { db } from '~/platform/pool.server';
import { refuse } from '~/platform/responses.server';
import { deskOf, type Desk } from './desk.server';

export interface PageTarget extends Desk {
  part: ContentPart;
  /** Of an entry of a list; `new` for one that isn't there yet. */
  id: string | null;
  editable: Editable;
  /** Whose photo it is, where it is one. */
  facility: LocalizedText | null;
}

/** The desk of somebody who writes the hub's page. @throws 403 for anybody else */
export async function editorOf(args: LoaderFunctionArgs): Promise<Desk> {
  const desk = await deskOf(args);
  return mayEditPage(desk.actor, desk.hub.id) ? desk : refuse('forbidden');
}

/** What is edited. @throws 403 for whoever may not, 404 where there is no such part or entry */
export async function pageTarget(args: LoaderFunctionArgs, part: ContentPart | null, id: string | null): Promise<PageTarget> {
  const desk = await editorOf(args);
  if (!part) return refuse('not_found');
  if (part !== 'photos') return { ...desk, part, id, editable: await getEditable(db, desk.actor, desk.hub.id, part, id), facility: null };
  const { facility, ...editable } = await getPhoto(db, desk.actor, desk.hub.id, id, new URL(args.request.url).searchParams.get('facility'));
  return { ...desk, part, id, editable, facility };
}

/** Publishes what a form says, wherever it belongs; `stored` names the files of a picture that came with it. */
export function publish({ actor, hub, id, editable: { state } }: PageTarget, form: ContentForm, stored: string[]) {
  const target = { hubId: hub.id, version: form.version };
  if (state.part === 'photos') {
    if (id !== 'new') return publishPhoto(db, actor, { ...target, id: id ?? '', stored }, editOf(form));
    return form.idempotencyKey ? addPhoto(db, actor, { hubId: hub.id, facilityId: state.facilityId, stored }, editOf(form), form.idempotencyKey) : refuse('unprocessable');
  }
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
