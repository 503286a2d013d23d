/**
 * Work of one process that would only wait for each other in the database waits here instead, one after another for a key:
 * two hundred firms at one unit hold one connection, not the whole pool. Between processes the database's locks decide.
 */
const last = new Map<string, Promise<unknown>>();

/** Runs `work` when all earlier work of the same key in this process has ended, however it ended. */
export function inTurn<Value>(key: string, work: () => Promise<Value>): Promise<Value> {
  const mine = (last.get(key) ?? Promise.resolve()).then(work, work);
  last.set(key, mine);
  const forget = () => {
    if (last.get(key) === mine) last.delete(key);
  };
  mine.then(forget, forget);
  return mine;
}

const underWay = new Map<string, Promise<unknown>>();

/** Shares the answer of a read that is under way already with everybody who asks the same meanwhile. */
export function shared<Value>(key: string, read: () => Promise<Value>): Promise<Value> {
  const known = underWay.get(key);
  if (known) return known as Promise<Value>;
  const started = read().finally(() => underWay.delete(key));
  underWay.set(key, started);
  return started;
}
