/** Why something typed isn't saved. */
export type SaveTrouble =
  /** The portal can't be reached. */
  | 'offline'
  /** It answered, but couldn't. */
  | 'failed'
  /** The session is over. */
  | 'signed_out'
  /** Somebody else is signed in than the person who opened the page, or the draft isn't theirs any more. */
  | 'other_person'
  /** Another tab or a colleague saved first. */
  | 'stale'
  /** What was typed can't be stored; sending the form says which field. */
  | 'refused';

/** What an answer of the autosave means; null: it is saved. */
export function troubleOf(status: number): SaveTrouble | null {
  if (status >= 200 && status < 300) return null;
  if (status === 401) return 'signed_out';
  if (status === 403 || status === 404) return 'other_person';
  if (status === 409) return 'stale';
  return status === 400 || status === 413 ? 'refused' : 'failed';
}

/** Whether time alone may mend it. */
export const passesByItself = (trouble: SaveTrouble): boolean => trouble === 'offline' || trouble === 'failed';

/** Whether the whole form may be sent all the same: its page then says what is wrong and keeps what was typed. */
export const maySendOn = (trouble: SaveTrouble): boolean => trouble === 'stale' || trouble === 'refused';

/** Milliseconds until the next try after so many failed ones: 2 s, then twice as long each time, a minute at most. */
export const pauseAfter = (failures: number): number => Math.min(60_000, 1_000 * 2 ** Math.max(1, failures));
