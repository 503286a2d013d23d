/** What was sent, as an action answered it; empty before. */
export interface TypedForm {
  values: Record<string, unknown> | null;
  errors: Record<string, string[] | null | undefined>;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The rows of a list as they were typed; null where the form wasn't sent. */
export function typedRows({ values }: TypedForm, name: string): Record<string, unknown>[] | null {
  if (!values) return null;
  const rows = values[name];
  return Array.isArray(rows) ? rows.map((row: unknown) => (isRecord(row) ? row : {})) : [];
}

export const typedString = (row: Record<string, unknown> | null, name: string): string | null => {
  if (!row) return null;
  const value = row[name];
  return typeof value === 'string' ? value : '';
};
