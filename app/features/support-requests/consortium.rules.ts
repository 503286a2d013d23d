import type { LocalizedText } from '~/i18n/localized-text';
import { businessNumberProblem, normalizeBusinessNumber } from '~/features/firms/business-number.rules';

/** The four parts of a full stack, each of them a role in its consortium. The same list as the `component_kind` type in the database. */
export const consortiumRoles = ['chip', 'data_set', 'model', 'service'] as const;
export type ConsortiumRole = (typeof consortiumRoles)[number];

/** The category of services that are asked for by a consortium. */
export const isForConsortium = (category: string): boolean => category === 'full_stack';

export type PartnerState = 'invited' | 'accepted' | 'declined' | 'removed';

/** A firm that was asked to take a role. */
export interface Partner {
  id: string;
  role: ConsortiumRole;
  state: PartnerState;
  /** Null while an address was invited and nobody has answered. */
  firm: { id: string; nameKo: string; businessNumber: string } | null;
  /** The address that was invited. */
  email: string | null;
  /** Who accepted. */
  person: { name: string; email: string } | null;
}

/** A role that no partner has. */
export interface OwnRole {
  role: ConsortiumRole;
  filledBy: 'lead' | 'nobody';
  /** What the lead brings, or why the role is open. */
  words: string;
}

/** A part of the package that the request was begun with, as it was called then. */
export interface PackedComponent {
  role: ConsortiumRole;
  name: LocalizedText;
  maker: string;
  /** What its page's address ends with; null once it isn't public any more. */
  slug: string | null;
}

export interface Consortium {
  /** The first invited first; those that were taken back are left out. */
  partners: Partner[];
  roles: OwnRole[];
  /** One a role at most; none where the request wasn't begun with a package. */
  components: PackedComponent[];
}

export interface ConsortiumPart {
  role: ConsortiumRole;
  status: 'open' | 'lead' | 'nobody' | 'invited' | 'accepted';
  words: string;
  /** Who is invited or has accepted. */
  partner: Partner | null;
  /** Who was asked before and said no. */
  declined: Partner[];
  component: PackedComponent | null;
}

/** Who fills each of the four roles. */
export function consortiumParts({ partners, roles, components }: Consortium): ConsortiumPart[] {
  return consortiumRoles.map((role) => {
    const asked = partners.filter((partner) => partner.role === role);
    const declined = asked.filter(({ state }) => state === 'declined');
    const component = components.find((each) => each.role === role) ?? null;
    const partner = asked.find(({ state }) => state === 'accepted' || state === 'invited') ?? null;
    if (partner) return { role, status: partner.state === 'accepted' ? 'accepted' : 'invited', words: '', partner, declined, component };
    const own = roles.find((each) => each.role === role);
    return { role, status: own?.filledBy ?? 'open', words: own?.words ?? '', partner, declined, component };
  });
}

/** What stands in the way of filing: a role that nobody spoke of, an invitation without an answer, or four roles left empty; null where nothing does. */
export function consortiumProblem(consortium: Consortium): 'open' | 'invited' | 'nobody' | null {
  const parts = consortiumParts(consortium);
  if (parts.some(({ status }) => status === 'open')) return 'open';
  if (parts.some(({ status }) => status === 'invited')) return 'invited';
  return parts.every(({ status }) => status === 'nobody') ? 'nobody' : null;
}

/** Whether anything at all is said of it; a request that was filed before consortia were named has none. */
export const isNamed = ({ partners, roles, components }: Consortium): boolean => partners.length + roles.length + components.length > 0;

export type Invitee = { kind: 'email'; email: string } | { kind: 'number'; businessNumber: string };

/** Reads whom the lead invites: an e-mail address, in lower case, or a business number of ten digits. A word for what is wrong with it otherwise. */
export function inviteeOf(text: string): Invitee | 'email' | 'digits' | 'check_digit' {
  const plain = text.trim();
  if (plain.includes('@')) return /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/.test(plain) && plain.length <= 254 ? { kind: 'email', email: plain.toLowerCase() } : 'email';
  const businessNumber = normalizeBusinessNumber(plain);
  const problem = businessNumber === null ? 'digits' : businessNumberProblem(businessNumber);
  return problem ?? { kind: 'number', businessNumber: businessNumber ?? '' };
}

/** What a partner shares by accepting; named in the text of the consent and stored with it. */
export const partnerConsentItems = ['firm', 'business_number', 'contact_name', 'contact_email'] as const;
/** Version of that text: the date it was written. Change it with the text. */
export const partnerConsentVersion = '2026-11-22';

/** Firms of which a consortium shows personal data: those that have accepted, each once. */
export const partnerFirms = (consortium: Consortium | null): string[] =>
  [...new Set((consortium?.partners ?? []).flatMap(({ state, firm }) => (state === 'accepted' && firm ? [firm.id] : [])))];
