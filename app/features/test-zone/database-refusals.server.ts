/** SQLSTATEs that booking meets on purpose. */
const overlap = '23P01';
const repeated = '23505';
const transient = new Set(['40P01', '40001', '55P03']);

function sqlState(error: unknown): string | undefined {
  for (let current = error; current instanceof Error; current = current.cause) {
    if ('code' in current && typeof current.code === 'string' && /^[0-9A-Z]{5}$/.test(current.code)) return current.code;
  }
  return undefined;
}

function constraintOf(error: unknown): string | undefined {
  for (let current = error; current instanceof Error; current = current.cause) {
    if ('constraint_name' in current && typeof current.constraint_name === 'string') return current.constraint_name;
  }
  return undefined;
}

/** Another booking has one of the units in that range (the exclusion constraint refused), or the engineer isn't at work then (a trigger did). */
export const isOverlap = (error: unknown): boolean => sqlState(error) === overlap || constraintOf(error) === 'booking_units_engineer_hours';

/** The firm has no hours left of its month at this hub: the trigger that keeps the quota refused. */
export const isOverQuota = (error: unknown): boolean => constraintOf(error) === 'booking_units_quota';

/** A unique index refused: there is one already. */
export const isRepeated = (error: unknown): boolean => sqlState(error) === repeated;

/** A deadlock, a serialisation failure or a lock that didn't come in time: worth another try. */
export const isTransient = (error: unknown): boolean => transient.has(sqlState(error) ?? '');
