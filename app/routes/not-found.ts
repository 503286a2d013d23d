import { refuse } from '~/platform/responses.server';

/** Whatever the URL table doesn't name. */
export const loader = () => refuse('not_found');
export const action = () => refuse('not_found');

/** Never shown: the loader always refuses. Without it the URL would count as a resource, not as a page. */
export default function NotFound() {
  return null;
}
