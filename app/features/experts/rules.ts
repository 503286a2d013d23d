/** What experts are asked about. The same list as the constraint `experts_fields` in the database. */
export const expertFields = ['law', 'privacy', 'market', 'investment', 'technology', 'public_procurement', 'talent', 'localisation'] as const;
export type ExpertField = (typeof expertFields)[number];

export const expertStates = ['draft', 'in_review', 'published', 'withdrawn'] as const;
export type ExpertState = (typeof expertStates)[number];

/** `keeper`: a manager of the expert's home hub; `moderator`: the situation room and administrators. */
export const expertRoles = ['keeper', 'moderator'] as const;
export type ExpertRole = (typeof expertRoles)[number];

export const expertActions = ['edit', 'set_availability', 'submit', 'publish', 'send_back', 'withdraw', 'revise'] as const;
export type ExpertAction = (typeof expertActions)[number];

type Target = ExpertState | 'same';

/** The whole moderation. What isn't written here is refused: words that were published are changed only where somebody reads them again. */
const table: Record<ExpertAction, { by: readonly ExpertRole[]; from: Partial<Record<ExpertState, Target>> }> = {
  edit: { by: ['keeper'], from: { draft: 'same' } },
  // No words in it: nobody has to read it again.
  set_availability: { by: ['keeper'], from: { draft: 'same', in_review: 'same', published: 'same' } },
  submit: { by: ['keeper'], from: { draft: 'in_review' } },
  publish: { by: ['moderator'], from: { in_review: 'published' } },
  send_back: { by: ['moderator'], from: { in_review: 'draft' } },
  withdraw: { by: ['keeper', 'moderator'], from: { published: 'withdrawn' } },
  revise: { by: ['keeper'], from: { published: 'draft', withdrawn: 'draft' } },
};

/** The state after an action, or null where moderation refuses it. */
export function expertTransition(state: ExpertState, action: ExpertAction, role: ExpertRole): ExpertState | null {
  const rule = table[action];
  const target = rule.by.includes(role) ? rule.from[state] : undefined;
  return target === undefined ? null : target === 'same' ? state : target;
}

/** What somebody in these roles may do with a profile now. */
export const allowedExpertActions = (state: ExpertState, roles: readonly ExpertRole[]): ExpertAction[] =>
  expertActions.filter((action) => roles.some((role) => expertTransition(state, action, role) !== null));

export type Availability = { kind: 'now' } | { kind: 'later'; from: string } | { kind: 'closed' };

/** Whether an expert can be asked. `today` and the answer are ISO dates; a day that has come counts as now. */
export function availabilityOf({ accepting, nextAvailableOn }: { accepting: boolean; nextAvailableOn: string | null }, today: string): Availability {
  if (!accepting) return { kind: 'closed' };
  return nextAvailableOn !== null && nextAvailableOn > today ? { kind: 'later', from: nextAvailableOn } : { kind: 'now' };
}

/** `imogen-demo-3f9a` of an English name and a suffix; a name without Latin letters gives `expert-3f9a`. */
export function expertSlug(englishName: string | undefined, suffix: string): string {
  const words = (englishName ?? '').normalize('NFKD').replace(/[\u0300-\u036f]/g, '').toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return `${words.join('-').slice(0, 40).replace(/-+$/, '') || 'expert'}-${suffix}`;
}
