import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireOfficer } from '~/features/accounts/actor.server';
import { recordAccess } from '~/features/privacy/commands.server';
import { exportMediaTypes } from '~/features/support-requests/officer.input';
import { findReadyExport } from '~/features/support-requests/request-exports.server';
import { isoDateIn, seoulZone } from '~/i18n/format';
import { translator } from '~/i18n/instance.server';
import { languageOf } from '~/i18n/route.server';
import { downloadResponse } from '~/platform/downloads.server';
import { isId } from '~/platform/ids';
import { db } from '~/platform/pool.server';
import { refuse } from '~/platform/responses.server';

/** A list that was written in the background, for the officer who asked and nobody else. Each download is noted with the reason. */
export async function loader({ request, context, params }: LoaderFunctionArgs): Promise<Response> {
  const language = languageOf(params);
  const actor = await requireOfficer(request, context, language);
  const id = params.id ?? '';
  const found = isId(id) ? await findReadyExport(db, actor, id) : null;
  if (!found?.storageKey || found.size === null) return refuse('not_found');
  await recordAccess(db, { actorId: actor.userId, ipAddress: context.clientAddress, firmId: null, action: 'support-requests.export-download', subjectId: found.id, reason: found.reason });
  const fileName = `${translator(language)('desk:export.fileName')} ${isoDateIn(found.createdAt, seoulZone)}.${found.format}`;
  return downloadResponse({ storageKey: found.storageKey, fileName, mediaType: exportMediaTypes[found.format], size: found.size }, request, context.hasRoom);
}
