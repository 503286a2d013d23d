/** Counts below this are kept back; so are times of fewer cases. */
export const smallest = 5;
/** Cases that a ninetieth percentile takes: of fewer it would be the time of a single request. */
export const smallestForTail = 10;

/** A published total and the published counts that it is the sum of, by their names. */
export interface Sum {
  total: string;
  parts: string[];
}

export const isSmall = (count: number): boolean => count > 0 && count < smallest;

/**
 * Which counts to keep back so that no small one can be worked out. First the small ones themselves. Then, until nothing is left to find:
 * in each sum with a hidden part another count, so that the hidden parts are at least two and together not small, or the total is hidden too; and,
 * where several sums taken together still fix a hidden count, one more of those that it is worked out from. What a reader can derive by adding and subtracting published figures
 * is exactly the row space of the sums, so "can't be derived" is proved, not guessed. Nobody's zero is hidden: it gives nothing away
 * that a hidden one could lean on. At worst everything is hidden, which fixes nothing. `worthOf`: the more a count is worth, the later it is hidden
 * for another's sake.
 */
export function keepBack(counts: ReadonlyMap<string, number>, sums: readonly Sum[], worthOf: (name: string) => number = () => 0): Set<string> {
  const countOf = (name: string) => counts.get(name) ?? 0;
  const lines = sums
    .map(({ total, parts }) => ({ total, parts: parts.filter((part) => countOf(part) > 0) }))
    .filter(({ total }) => countOf(total) > 0);
  const hidden = new Set([...counts].flatMap(([name, count]) => (isSmall(count) ? [name] : [])));
  /** Hides what is worth least of the published counts of a list, and of those the smallest. False where all are hidden. */
  const hideOneOf = (names: readonly string[]): boolean => {
    const [name] = names.filter((each) => !hidden.has(each) && countOf(each) > 0).sort((a, b) => worthOf(a) - worthOf(b) || countOf(a) - countOf(b) || (a < b ? -1 : 1));
    if (name !== undefined) hidden.add(name);
    return name !== undefined;
  };
  const isOpen = ({ total, parts }: Sum): boolean => {
    const kept = parts.filter((part) => hidden.has(part));
    if (hidden.has(total)) return kept.length === 0;
    return kept.length === 1 || isSmall(kept.reduce((sum, part) => sum + countOf(part), 0));
  };
  for (;;) {
    for (let changed = true; changed; ) changed = lines.filter((line) => isOpen(line) && hideOneOf([...line.parts, line.total])).length > 0;
    const derivable = derivationsOf(hidden, lines);
    if (derivable.size === 0) return hidden;
    // Whatever a derivation adds and subtracts, it breaks where one of its published counts goes.
    for (const used of derivable.values()) if (!used.some((name) => hidden.has(name))) hideOneOf(used);
  }
}

/**
 * Hidden counts that the sums fix, everything else being known, each with the published ones that it follows from: those whose unit vector
 * lies in the row space of the sums over the hidden counts. In reduced row echelon form that is a row with a single entry; beside it
 * stands how much of each sum went into it.
 */
export function derivationsOf(hidden: ReadonlySet<string>, sums: readonly Sum[]): Map<string, string[]> {
  const columns = [...hidden];
  const columnOf = new Map(columns.map((name, index) => [name, index]));
  const lines = sums.map(termsOf).filter((terms) => terms.some(([name]) => hidden.has(name)));
  const width = columns.length;
  const rows = lines.map((terms, index) => {
    const row = new Float64Array(width + lines.length);
    for (const [name, factor] of terms) {
      const column = columnOf.get(name);
      if (column !== undefined) row[column] = (row[column] ?? 0) + factor;
    }
    row[width + index] = 1;
    return row;
  });
  reduce(rows, width);
  const found = new Map<string, string[]>();
  for (const row of rows) {
    const entries = row.subarray(0, width);
    const name = columns[entries.findIndex((entry) => entry !== 0)];
    if (name === undefined || entries.reduce((sum, entry) => sum + (entry === 0 ? 0 : 1), 0) > 1) continue;
    found.set(name, publishedIn(lines, row.subarray(width), hidden));
  }
  return found;
}

/** A sum as an equation: parts less the total are nothing. */
const termsOf = ({ total, parts }: Sum): [string, number][] => [[total, -1], ...parts.map((part): [string, number] => [part, 1])];

/** Published counts that remain when the sums are taken together in these amounts. */
function publishedIn(lines: readonly [string, number][][], amounts: Float64Array, hidden: ReadonlySet<string>): string[] {
  const net = new Map<string, number>();
  lines.forEach((terms, index) => {
    const amount = amounts[index] ?? 0;
    if (amount !== 0) for (const [name, factor] of terms) if (!hidden.has(name)) net.set(name, (net.get(name) ?? 0) + factor * amount);
  });
  return [...net].flatMap(([name, amount]) => (Math.abs(amount) > tolerance ? [name] : []));
}

const tolerance = 1e-7;

/** Reduced row echelon form of the first `width` columns, in place; the rest of each row goes along. Entries that are nothing but rounding become zero. */
function reduce(rows: Float64Array[], width: number): void {
  let rank = 0;
  for (let column = 0; column < width && rank < rows.length; column++) {
    let best = -1;
    for (let i = rank; i < rows.length; i++) if (Math.abs(rows[i]?.[column] ?? 0) > Math.abs(rows[best]?.[column] ?? tolerance)) best = i;
    const pivot = rows[best];
    if (!pivot) continue;
    [rows[best], rows[rank]] = [rows[rank] ?? pivot, pivot];
    const lead = pivot[column] ?? 1;
    const length = pivot.length;
    for (let j = column; j < length; j++) pivot[j] = (pivot[j] ?? 0) / lead;
    for (const row of rows) {
      const factor = row[column] ?? 0;
      if (row === pivot || factor === 0) continue;
      for (let j = column; j < length; j++) {
        const entry = (row[j] ?? 0) - factor * (pivot[j] ?? 0);
        row[j] = Math.abs(entry) < tolerance ? 0 : entry;
      }
    }
    rank += 1;
  }
}
