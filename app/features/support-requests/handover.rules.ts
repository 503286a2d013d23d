import type { LoggedEvent } from './stages.rules';

export interface HandoverCount {
  /** How often the request changed hands. */
  total: number;
  /** How often of these it came to a hub that had held it before: ping-pong. */
  back: number;
}

/** Changes of hands, counted from the log alone. */
export function countHandovers(events: readonly Pick<LoggedEvent, 'holderHubId'>[]): HandoverCount {
  const held = new Set<string>();
  let last: string | undefined;
  let [total, back] = [0, 0];
  for (const { holderHubId } of events) {
    if (last !== undefined && holderHubId !== last) {
      total += 1;
      if (held.has(holderHubId)) back += 1;
    }
    held.add(holderHubId);
    last = holderHubId;
  }
  return { total, back };
}
