/** The four parts of a full stack. The same list as the type `component_kind` in the database. */
export const componentKinds = ['chip', 'data_set', 'model', 'service'] as const;
export type ComponentKind = (typeof componentKinds)[number];

/** `revising`: published, and the firm is writing what shall be read instead; `revision_in_review`: that waits to be read. */
export const componentStages = ['draft', 'in_review', 'published', 'revising', 'revision_in_review', 'withdrawn'] as const;
export type ComponentStage = (typeof componentStages)[number];

/** `keeper`: an owner of the firm that lists it; `reviewer`: the situation room and administrators. */
export const componentRoles = ['keeper', 'reviewer'] as const;
export type ComponentRole = (typeof componentRoles)[number];

export const componentActions = ['edit', 'submit', 'take_back', 'discard', 'withdraw', 'publish', 'refuse'] as const;
export type ComponentAction = (typeof componentActions)[number];

/** Where a row of the database stands. */
export function stageOf({ state, revised, revisionInReview }: { state: 'draft' | 'in_review' | 'published' | 'withdrawn'; revised: boolean; revisionInReview: boolean }): ComponentStage {
  if (state !== 'published' || !revised) return state;
  return revisionInReview ? 'revision_in_review' : 'revising';
}

/** The whole process. What isn't written here is refused; what is published stays readable until a revision of it is approved. */
const table: Record<ComponentAction, { by: readonly ComponentRole[]; from: Partial<Record<ComponentStage, ComponentStage>> }> = {
  edit: { by: ['keeper'], from: { draft: 'draft', withdrawn: 'draft', published: 'revising', revising: 'revising' } },
  submit: { by: ['keeper'], from: { draft: 'in_review', revising: 'revision_in_review' } },
  take_back: { by: ['keeper'], from: { in_review: 'draft', revision_in_review: 'revising' } },
  discard: { by: ['keeper'], from: { revising: 'published' } },
  withdraw: { by: ['keeper', 'reviewer'], from: { published: 'withdrawn', revising: 'withdrawn', revision_in_review: 'withdrawn' } },
  publish: { by: ['reviewer'], from: { in_review: 'published', revision_in_review: 'published' } },
  refuse: { by: ['reviewer'], from: { in_review: 'draft', revision_in_review: 'revising' } },
};

/** The stage after an action, or null where the process refuses it. */
export function componentTransition(stage: ComponentStage, action: ComponentAction, role: ComponentRole): ComponentStage | null {
  const rule = table[action];
  return rule.by.includes(role) ? (rule.from[stage] ?? null) : null;
}

/** What somebody in this role may do with a component now. */
export const allowedComponentActions = (stage: ComponentStage, role: ComponentRole): ComponentAction[] =>
  componentActions.filter((action) => componentTransition(stage, action, role) !== null);

/** Why some components aren't a package: one of each kind at most, a chip or a model among them, and something to go with it. */
export function packageProblem(kinds: readonly ComponentKind[]): 'empty' | 'twice' | 'no_core' | 'alone' | null {
  if (kinds.length === 0) return 'empty';
  if (new Set(kinds).size < kinds.length) return 'twice';
  if (!kinds.includes('chip') && !kinds.includes('model')) return 'no_core';
  return kinds.length < 2 ? 'alone' : null;
}
