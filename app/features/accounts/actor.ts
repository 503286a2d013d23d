import type { Language } from '~/i18n/languages';

/** Who makes a request: everything that a decision about rights needs, and nothing else. */
export interface Actor {
  userId: string;
  name: string;
  email: string;
  /** The language that this person reads mails in. */
  language: Language;
  /** The firm that this person acts for; null while an owner hasn't let them in. */
  firm: { id: string; nameKo: string; role: 'owner' | 'member' } | null;
  /** Whether this person waits to be let into a firm. */
  pendingFirm: boolean;
  managedHubIds: string[];
  situationRoom: boolean;
  administrator: boolean;
}

export type FirmActor = Actor & { firm: NonNullable<Actor['firm']> };

/** An actor with at least one officer's role. */
export type OfficerActor = Actor & { readonly officer: true };

export const actsForFirm = (actor: Actor): actor is FirmActor => actor.firm !== null;

export const ownsFirm = (actor: Actor): actor is FirmActor => actor.firm?.role === 'owner';

export const isOfficer = (actor: Actor): boolean =>
  actor.managedHubIds.length > 0 || actor.situationRoom || actor.administrator;

/** Whether the actor may change what a hub holds. The situation room sees all hubs but changes none. */
export const canManage = (actor: Actor, hubId: string): boolean => actor.managedHubIds.includes(hubId);

/** Whether the actor decides what every hub holds alike: the situation room and administrators. */
export const isHeadquarters = (actor: Actor): boolean => actor.situationRoom || actor.administrator;

/** Whether the actor may see what a hub holds. */
export const canSee = (actor: Actor, hubId: string): boolean => canManage(actor, hubId) || actor.situationRoom || actor.administrator;
