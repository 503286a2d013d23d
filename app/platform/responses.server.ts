import { data } from '@remix-run/node';

/** What an error page says; the sentences are in `locales/<lng>/common.json` under `error.<code>`. */
export type RefusalCode =
  | 'not_found' | 'unknown_language' | 'forbidden' | 'signed_out' | 'stale' | 'too_large' | 'unprocessable' | 'too_many' | 'busy' | 'files_unavailable' | 'bad_request';

const statusOf: Record<RefusalCode, number> = {
  bad_request: 400, signed_out: 401, forbidden: 403, not_found: 404, unknown_language: 404, stale: 409, too_large: 413, unprocessable: 422, too_many: 429, busy: 503, files_unavailable: 503,
};

/** Ends a loader or an action with an error page in the reader's language. @throws always */
export function refuse(code: RefusalCode, headers?: Record<string, string>): never {
  throw data({ code }, { status: statusOf[code], headers });
}
