/** Numbers that look random and are the same at every start (mulberry32). */
export function chanceFrom(seed: number) {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    /** Whether something that happens with this probability does. */
    happens: (probability: number) => next() < probability,
    /** A whole number of at least `low` and at most `high`. */
    between: (low: number, high: number) => low + Math.floor(next() * (high - low + 1)),
    /** One of a list; undefined only of an empty one. */
    oneOf: <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(next() * items.length)],
  };
}

export type Chance = ReturnType<typeof chanceFrom>;
