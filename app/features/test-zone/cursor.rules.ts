/** A place in a list that is ordered by time and id, as it stands in an address: `1764000000000_<uuid>`. */
export interface Cursor {
  createdAt: Date;
  id: string;
}

export const writeCursor = ({ createdAt, id }: Cursor): string => `${createdAt.getTime()}_${id}`;

/** Undefined for whatever this module didn't write: the list then begins at its top. */
export function parseCursor(text: string | null): Cursor | undefined {
  const [, time, id] = /^(\d{10,14})_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(text ?? '') ?? [];
  return time && id ? { createdAt: new Date(Number(time)), id } : undefined;
}
