import { z } from 'zod';
import { isStorable, tidy } from '~/platform/text';
import { closedStates, isClosed, requestStates, type RequestState } from './rules';

export const openViews = ['to_answer', 'handovers', 'unassigned', 'mine', 'waiting_for_firm', 'supporting', 'all'] as const;
export type OpenView = (typeof openViews)[number];
export const queueViews = [...openViews, 'closed'] as const;
export type QueueView = (typeof queueViews)[number];

export const openStates = requestStates.filter((state) => state !== 'draft' && !isClosed(state));
/** The states that a view's filter can choose from. */
export const statesOf = (view: QueueView): readonly RequestState[] => (view === 'closed' ? closedStates : openStates);

export const queueSorts = ['promise', 'newest', 'firm'] as const;
export type QueueSort = (typeof queueSorts)[number];
export const dueChoices = ['overdue', 'today', 'week'] as const;
export const moveChoices = ['hub', 'firm'] as const;

/** Requests that can be picked by number in one list. */
export const mostPicked = 100;

/** What is searched for: tidied as what is stored is. */
const searched = z.string().transform((text) => tidy(text).replace(/\s+/g, ' ').slice(0, 100)).refine(isStorable);

/** What a hub's list shows, the same for the page, its download and a saved view. What can't be read isn't asked. */
export const queueFilter = z.object({
  view: z.enum(queueViews).catch('to_answer'),
  /** Part of number, title, firm, service or answers. */
  search: searched.optional().catch(undefined),
  states: z.array(z.enum(requestStates)).optional().catch(undefined),
  /** Slug of the service. */
  service: z.string().regex(/^[a-z0-9-]{1,80}$/).optional().catch(undefined),
  /** The officer who answers for it, or nobody. */
  assignee: z.union([z.literal('none'), z.uuid()]).optional().catch(undefined),
  move: z.enum(moveChoices).optional().catch(undefined),
  /** When the promise ends: past, within the hub's present day, within seven of them. */
  due: z.enum(dueChoices).optional().catch(undefined),
  /** Filed on or after, on or before: ISO dates in the hub's calendar. */
  from: z.iso.date().optional().catch(undefined),
  until: z.iso.date().optional().catch(undefined),
  sort: z.enum(queueSorts).optional().catch(undefined),
  /** Only these numbers. */
  only: z.array(z.string().regex(/^KAIN-\d{4}-\d{6,9}$/)).max(mostPicked).optional().catch(undefined),
});
export type QueueFilter = z.output<typeof queueFilter>;

const listOf = (values: string[]): string[] | undefined => {
  const all = [...new Set(values.flatMap((value) => value.split(',')).filter(Boolean))];
  return all.length > 0 ? all : undefined;
};

/** Reads a list's address. A closed request owes no promise, so the newest stand first there. */
export function queueFilterOf(query: URLSearchParams): QueueFilter {
  const one = (name: string) => query.get(name) || undefined;
  const filter = queueFilter.parse({
    view: query.get('view'), search: one('q'), states: listOf(query.getAll('state')), service: one('service'), assignee: one('assignee'), move: one('move'),
    due: one('due'), from: one('from'), until: one('until'), sort: one('sort'), only: listOf(query.getAll('only')),
  });
  const states = filter.states?.filter((state) => statesOf(filter.view).includes(state));
  return { ...filter, search: filter.search || undefined, states: states?.length ? states : undefined };
}

/** The order that a list comes in. */
export const sortOf = ({ view, sort = 'promise' }: Pick<QueueFilter, 'view' | 'sort'>): QueueSort => (view === 'closed' && sort === 'promise' ? 'newest' : sort);

/** The parts of an address that name a list again; what is not asked is null, so that links can leave parts out. */
export function queueQuery({ view, search, states, service, assignee, move, due, from, until, sort, only }: QueueFilter): Record<string, string | null> {
  return {
    view, q: search ?? null, state: states?.join(',') ?? null, service: service ?? null, assignee: assignee ?? null, move: move ?? null, due: due ?? null,
    from: from ?? null, until: until ?? null, sort: sort && sortOf({ view, sort }) !== sortOf({ view }) ? sort : null, only: only?.join(',') ?? null,
  };
}

/** The address of a list as one text, always the same for the same list. */
export const queueText = (filter: QueueFilter): string =>
  new URLSearchParams(Object.entries(queueQuery(filter)).flatMap(([name, value]) => (value ? [[name, value]] : []))).toString();
