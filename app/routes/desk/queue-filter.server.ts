import { queueViews, type QueueFilter } from '~/features/support-requests/list.queries.server';
import { isStorable } from '~/platform/text';

/** What `?view=` and `?q=` ask of a hub's list, the same for the page and for its download. */
export function queueFilterOf(query: URLSearchParams): QueueFilter {
  const view = queueViews.find((one) => one === query.get('view')) ?? 'to_answer';
  const typed = (query.get('q') ?? '').trim().slice(0, 100);
  return { view, search: (isStorable(typed) && typed) || undefined };
}
