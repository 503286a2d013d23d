/** What a command answers: its value, or an error *code* (never a sentence) with what a page needs to explain it. */
export type Result<Value, ErrorCode extends string, Details = undefined> =
  | { ok: true; value: Value }
  | { ok: false; error: ErrorCode; details?: Details };

export const ok = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value });

export const failed = <ErrorCode extends string, Details = undefined>(error: ErrorCode, details?: Details) =>
  ({ ok: false, error, details }) as { ok: false; error: ErrorCode; details?: Details };
