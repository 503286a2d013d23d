/** A function of a module that reads what public pages are made of, named by itself. Its arguments are short: slugs and languages. */
type Read<Arguments extends readonly string[], Value> = (...parameters: Arguments) => Promise<Value>;

export type KeptRead = <Arguments extends readonly string[], Value>(read: Read<Arguments, Value>, ...parameters: Arguments) => Promise<Value>;

interface Kept {
  value: Promise<unknown>;
  /** Milliseconds of the clock. */
  until: number;
}

interface Limits {
  /** How many reads are kept at most; past it the oldest go. */
  count: number;
  /** For what no notice tells of: bookings move the next free times. */
  ageMs: number;
  /** The clock, in milliseconds. */
  now: () => number;
}

/**
 * What was read for public pages of one process, for seconds, so that pages of many addresses are made of one reading. Whoever asks
 * while it is being read waits for it. A change of the content empties it; who asks afterwards reads anew, whatever is still on its way.
 */
export class KeptReads {
  readonly #kept = new Map<string, Kept>();
  readonly #names = new Map<unknown, number>();
  readonly #limits: Limits;

  constructor(limits: Partial<Limits> = {}) {
    this.#limits = { count: 300, ageMs: 10_000, now: Date.now, ...limits };
  }

  /** The content changed, or may have. */
  renew(): void {
    this.#kept.clear();
  }

  /** What `read` gives or gave. Many pages are made of it, hence it is frozen; a failure is kept for nobody. */
  get: KeptRead = (read, ...parameters) => {
    const key = JSON.stringify([this.#nameOf(read), ...parameters]);
    const now = this.#limits.now();
    const known = this.#kept.get(key);
    if (known && known.until > now) return ownFailure(known.value) as ReturnType<typeof read>;
    const value = read(...parameters).then(frozen);
    const kept = { value, until: now + this.#limits.ageMs };
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= this.#limits.count) break;
      this.#kept.delete(oldest);
    }
    value.catch(() => this.#kept.get(key) === kept && this.#kept.delete(key));
    return ownFailure(value);
  };

  /** Two functions have two numbers, for as long as the process lives: they are a module's, so there are few. */
  #nameOf(read: unknown): number {
    const known = this.#names.get(read) ?? this.#names.size;
    this.#names.set(read, known);
    return known;
  }
}

/** A refusal is a response, whose body can be read once: whoever waited gets one of its own. */
const ownFailure = <Value>(value: Promise<Value>): Promise<Value> =>
  value.catch((error: unknown) => {
    throw error instanceof Response ? error.clone() : error;
  });

/** The same value, which nobody can change any more. */
function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const part of value instanceof Map ? value.values() : Object.values(value)) frozen(part);
  return Object.freeze(value);
}
