import { isoDateIn, seoulZone } from '~/i18n/format';

/** The order of `programme_kind` in the database. */
export const programmeKinds = ['forum', 'showcase', 'exchange', 'competition', 'investment', 'joint_poc', 'delegation', 'local_poc', 'training'] as const;
export type ProgrammeKind = (typeof programmeKinds)[number];

export type ProgrammeState = 'draft' | 'published' | 'cancelled';
export type ProgrammeAction = 'edit' | 'publish' | 'cancel';

/** Whatever isn't written here is refused. What was called off stays readable and is never taken back: people were told. */
const table: Record<ProgrammeAction, Partial<Record<ProgrammeState, ProgrammeState>>> = {
  edit: { draft: 'draft', published: 'published' },
  publish: { draft: 'published' },
  cancel: { published: 'cancelled' },
};

/** The state after an action, or null where it can't be done. */
export const programmeTransition = (state: ProgrammeState, action: ProgrammeAction): ProgrammeState | null => table[action][state] ?? null;

/** What can be done with a programme now, by a manager of its hub. */
export const allowedProgrammeActions = (state: ProgrammeState): ProgrammeAction[] =>
  (Object.keys(table) as ProgrammeAction[]).filter((action) => programmeTransition(state, action) !== null);

interface Times {
  state: ProgrammeState;
  startsAt: Date;
  endsAt: Date;
  applyUntil: Date;
}

/** Whether one can apply at an instant. The deadline's own minute is the last one. */
export type Application = 'open' | 'closed' | 'over' | 'cancelled';

export function applicationAt({ state, endsAt, applyUntil }: Times, at: Date): Application {
  if (state === 'cancelled') return 'cancelled';
  if (endsAt <= at) return 'over';
  return at < new Date(applyUntil.getTime() + 60_000) ? 'open' : 'closed';
}

/** Days of the Korean calendar until a deadline: 0 on its day. Calls are counted in Korean time, wherever the reader is. */
export function daysUntil(deadline: Date, at: Date): number {
  return Math.round((Date.parse(isoDateIn(deadline, seoulZone)) - Date.parse(isoDateIn(at, seoulZone))) / 86_400_000);
}

/** `k-forum-2026-3f9a` of an English title and a suffix; a title without Latin letters gives `programme-3f9a`. */
export function programmeSlug(englishTitle: string | undefined, suffix: string): string {
  const words = (englishTitle ?? '').normalize('NFKD').replace(/[\u0300-\u036f]/g, '').toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return `${words.join('-').slice(0, 40).replace(/-+$/, '') || 'programme'}-${suffix}`;
}
