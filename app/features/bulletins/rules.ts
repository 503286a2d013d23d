import { isoDateIn, seoulZone } from '~/i18n/format';

/** The order of `bulletin_country` in the database, which is the order on the page. */
export const bulletinCountries = ['US', 'CN', 'JP', 'SG', 'VN', 'AE', 'EU', 'KR'] as const;
export type BulletinCountry = (typeof bulletinCountries)[number];

export const bulletinKinds = ['act', 'regulation', 'decree', 'executive_order', 'guideline', 'standard'] as const;
export type BulletinKind = (typeof bulletinKinds)[number];

export const milestoneKinds = [
  'proposed',
  'adopted',
  'published',
  'in_force',
  'stage',
  'deadline',
  'review',
  'repealed',
] as const;
export type MilestoneKind = (typeof milestoneKinds)[number];

export const legalStatuses = ['in_force', 'partly', 'not_in_force', 'issued', 'adopted', 'draft', 'repealed'] as const;
export type LegalStatus = (typeof legalStatuses)[number];

export type BulletinState = 'draft' | 'published' | 'withdrawn';
export type BulletinAction = 'edit' | 'publish' | 'withdraw' | 'review';

/** Whatever isn't written here is refused. What was withdrawn can be mended and published again. */
const table: Record<BulletinAction, Partial<Record<BulletinState, BulletinState>>> = {
  edit: { draft: 'draft', published: 'published', withdrawn: 'withdrawn' },
  publish: { draft: 'published', withdrawn: 'published' },
  withdraw: { published: 'withdrawn' },
  review: { draft: 'draft', published: 'published' },
};

/** The state after an action, or null where it can't be done. */
export const bulletinTransition = (state: BulletinState, action: BulletinAction): BulletinState | null =>
  table[action][state] ?? null;

export const allowedBulletinActions = (state: BulletinState): BulletinAction[] =>
  (Object.keys(table) as BulletinAction[]).filter((action) => bulletinTransition(state, action) !== null);

/** Where the date of a rule is counted: the seat of whoever made it. */
const zones: Record<BulletinCountry, string> = {
  US: 'America/New_York',
  CN: 'Asia/Shanghai',
  JP: 'Asia/Tokyo',
  SG: 'Asia/Singapore',
  VN: 'Asia/Ho_Chi_Minh',
  AE: 'Asia/Dubai',
  EU: 'Europe/Brussels',
  KR: seoulZone,
};

/** The calendar date in a country, `YYYY-MM-DD`. */
export const todayIn = (country: BulletinCountry, at: Date): string => isoDateIn(at, zones[country]);

interface Dated {
  kind: MilestoneKind;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null where nobody has set it yet. */
  date: string | null;
}

/** Whether a date has come by a day. One that is known by its month or its year has come when that is over. */
export const hasCome = (date: string | null, today: string): boolean =>
  date !== null && (date.length === 10 ? date <= today : date < today.slice(0, date.length));

/**
 * What a rule's own dates say of a day: repealed; in force, wholly or in part; adopted or only proposed.
 * A guideline is never in force by its publication, it is issued; an executive order holds from its signature.
 */
export function statusOn(kind: BulletinKind, milestones: readonly Dated[], today: string): LegalStatus {
  const come = (...kinds: MilestoneKind[]) =>
    milestones.some((one) => kinds.includes(one.kind) && hasCome(one.date, today));
  if (come('repealed')) return 'repealed';
  const parts = milestones.filter((one) => one.kind === 'in_force' || one.kind === 'stage');
  if (parts.length > 0) {
    const held = parts.filter(({ date }) => hasCome(date, today)).length;
    if (held > 0) return held === parts.length ? 'in_force' : 'partly';
    return come('adopted', 'published') ? 'not_in_force' : 'draft';
  }
  if (!come('adopted', 'published')) return 'draft';
  if (kind === 'executive_order') return 'in_force';
  return kind === 'guideline' || kind === 'standard' ? 'issued' : 'adopted';
}

const rank = (kind: MilestoneKind) => milestoneKinds.indexOf(kind);

/** By date; a month stands after its last day, a year after its last month, what has no date at the end. On one day: as a rule grows. */
export function inOrder<Item extends Dated>(milestones: readonly Item[]): Item[] {
  const key = ({ date }: Dated) => (date === null ? '9999-99-99' : `${date}${'-99-99'.slice(0, 10 - date.length)}`);
  return milestones.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : rank(a.kind) - rank(b.kind)));
}

/** The first day that a date can mean. */
export const firstDay = (date: string): string => `${date}${'-01-01'.slice(0, 10 - date.length)}`;

const dayNumber = (date: string) => Date.parse(`${firstDay(date)}T00:00:00Z`) / 86_400_000;

/** Whole days from one date to another; of a month or a year its first day counts. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

/** Kinds of dates that change what a firm must do. */
const changing: readonly MilestoneKind[] = ['in_force', 'stage', 'deadline', 'repealed'];

/** How far ahead the first page looks, in days. */
const horizon = 180;

/** Whether a date lies ahead, near enough to prepare for, and changes something. */
export const changesSoon = ({ kind, date }: Dated, today: string): boolean =>
  date !== null && changing.includes(kind) && !hasCome(date, today) && daysBetween(today, date) <= horizon;

/** The day of the Korean calendar that a digest is of: one person gets one a day at most. */
export const digestPeriod = (at: Date): string => isoDateIn(at, seoulZone);

/** Years from the first date of a timeline to the year after its last, and where a date stands between: 0 to 1. */
export function timeScale(
  dates: readonly string[],
  today: string,
): { years: number[]; placeOf: (date: string) => number } {
  const days = [...dates.map(firstDay), today].toSorted();
  const first = Number((days[0] ?? today).slice(0, 4));
  const last = Number((days.at(-1) ?? today).slice(0, 4)) + 1;
  const [start, end] = [dayNumber(`${first}`), dayNumber(`${last}`)];
  return {
    years: Array.from({ length: last - first }, (_, i) => first + i),
    placeOf: (date) => (dayNumber(date) - start) / (end - start),
  };
}

/** `ai-act-2026-3f9a` of an English title and a suffix; a title without Latin letters gives `bulletin-3f9a`. */
export function bulletinSlug(englishTitle: string | undefined, suffix: string): string {
  const words =
    (englishTitle ?? '')
      .normalize('NFKD')
      .replace(/[\u0300-\u036f]/g, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  return `${words.join('-').slice(0, 40).replace(/-+$/, '') || 'bulletin'}-${suffix}`;
}
