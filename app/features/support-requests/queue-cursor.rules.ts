import { isStorable } from '~/platform/text';
import type { QueueSort } from './queue-filter.rules';

/** A row of a hub's list to go on from: its place in the order, and which way. */
export interface QueueCursor {
  /** ISO time, `infinity` for what owes nothing, or the firm's name. */
  value: string;
  id: string;
  back: boolean;
}

const pattern = /^([ab])\.([\w-]{1,400})\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** A cursor as a query parameter. Milliseconds suffice: the application writes all sort values, so none is finer. */
export const writeQueueCursor = ({ value, id, back }: QueueCursor): string => `${back ? 'b' : 'a'}.${Buffer.from(value).toString('base64url')}.${id}`;

/** The cursor of a query parameter; null where there is none or it belongs to another order. */
export function parseQueueCursor(text: string | null, sort: QueueSort): QueueCursor | null {
  const [, way, encoded, id] = pattern.exec(text ?? '') ?? [];
  if (!encoded || !id) return null;
  const value = Buffer.from(encoded, 'base64url').toString();
  const fits = sort === 'firm' ? isStorable(value) : /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value) ? !Number.isNaN(Date.parse(value)) : sort === 'promise' && value === 'infinity';
  return fits ? { value, id, back: way === 'b' } : null;
}
