import type { Chance } from './chance';
import type { HalfHours } from './half-hours';

/** Who and where the history is about. */
export interface HistoryScene {
  places: { id: string; slug: string; timeZone: string; officerId: string }[];
  people: { firmId: string; userId: string; name: string }[];
  hours: ReadonlyMap<string, HalfHours>;
  chance: Chance;
}

/** Inserts many rows, a few hundred a statement: each statement has room for 65,535 values. */
export async function insertMany<Row>(rows: readonly Row[], insert: (some: Row[]) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < rows.length; from += 800) await insert(rows.slice(from, from + 800));
}

