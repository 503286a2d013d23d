import type { LoaderFunctionArgs } from '@remix-run/node';
import { readToken } from '~/features/support-requests/consultation.input';
import { findConsultationFile } from '~/features/support-requests/consultation.queries.server';
import { languageOf } from '~/i18n/route.server';
import { downloadResponse } from '~/platform/downloads.server';
import { db } from '~/platform/pool.server';
import { limit } from '~/platform/rate-limits.server';
import { refuse } from '~/platform/responses.server';

/** A file that the officer sent along, for the expert who accepted. */
export async function loader({ params, request, context }: LoaderFunctionArgs): Promise<Response> {
  languageOf(params);
  await limit('consultation.address', context.clientAddress);
  const token = readToken(params.token);
  const file = token ? await findConsultationFile(db, token, params.id ?? '') : null;
  return file ? downloadResponse(file, request, context.hasRoom) : refuse('not_found');
}
