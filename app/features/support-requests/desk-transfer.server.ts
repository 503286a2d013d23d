import { canManage, type OfficerActor } from '~/features/accounts/actor';
import type { Language } from '~/i18n/languages';
import { localizedString } from '~/i18n/localized-text';
import type { Executor } from '~db/connect';
import { openHandover, type Person, type RequestRecord } from './request';
import { transition } from './rules';
import { listColleagues, listHandoverTargets } from './transfer.queries.server';

/** What an officer can do about whose request it is. */
export interface TransferChoices {
  /** Colleagues to give it to. */
  colleagues: Person[];
  /** Other hubs that could take it over. */
  targets: { slug: string; name: string }[];
  /** The proposal that is open, and on which side of it the officer stands. */
  offer: { from: string; to: string; message: string; language: Language; side: 'holder' | 'offered' | 'neither' } | null;
  /** The hub that has it now, where the officer's hub no longer does. */
  heldBy: string | null;
}

/** Reads the choices; lists are empty where the process or the actor's role forbids the action. */
export async function transferChoices(db: Executor, actor: OfficerActor, request: RequestRecord, language: Language): Promise<TransferChoices> {
  const holds = canManage(actor, request.hub.id);
  const open = openHandover(request);
  const nameOf = (id: string) => localizedString((request.hubs.find((one) => one.id === id) ?? request.hub).name, language);
  const mayAssign = holds && transition(request.state, 'assign', 'officer') !== null;
  const mayPropose = holds && !open && transition(request.state, 'propose_handover', 'officer') !== null;
  const [colleagues, targets] = await Promise.all([
    mayAssign ? listColleagues(db, request.hub.id) : [],
    mayPropose ? listHandoverTargets(db, request.service.slug, request.hub.id) : [],
  ]);
  const side = open && canManage(actor, open.toHubId) ? 'offered' : holds ? 'holder' : 'neither';
  return {
    colleagues: colleagues.filter(({ id }) => id !== request.assignee?.id),
    targets: targets.map(({ slug, name }) => ({ slug, name: localizedString(name, language) })),
    offer: open && { from: nameOf(open.fromHubId), to: nameOf(open.toHubId), message: open.words?.message ?? '', language: open.words?.language ?? language, side },
    heldBy: holds || open || actor.managedHubIds.length === 0 ? null : localizedString(request.hub.name, language),
  };
}
