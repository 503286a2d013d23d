/** Where a page of a list ends: the sort value of its last row (null where rows have none) and its id. */
export interface Cursor {
  at: Date | null;
  id: string;
}

const pattern = /^(-|\d{1,16})_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** A cursor as a query parameter. Milliseconds suffice: the application writes all sort values, so none is finer. */
export const writeCursor = ({ at, id }: Cursor): string => `${at ? at.getTime() : '-'}_${id}`;

/** The cursor of a query parameter; null where there is none or it isn't one. */
export function parseCursor(text: string | null): Cursor | null {
  const [, at, id] = pattern.exec(text ?? '') ?? [];
  if (!at || !id) return null;
  const date = at === '-' ? null : new Date(Number(at));
  return date && Number.isNaN(date.getTime()) ? null : { at: date, id };
}
