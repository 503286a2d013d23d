import { parseWithZod } from '@conform-to/zod/v4';
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { getKeptProgramme } from '~/features/programmes/keeping.queries.server';
import { exportRegistrations } from '~/features/programmes/registration-export.server';
import { registrationExportInput } from '~/features/programmes/registration.input';
import { streamedDownload } from '~/platform/downloads.server';
import { readForm } from '~/platform/forms.server';
import { db } from '~/platform/pool.server';
import { deskOf } from './desk.server';
import { deskLink } from './desk-links';

/** An address to post to; whoever follows it gets the form. */
export async function loader(args: LoaderFunctionArgs) {
  const { language, hub } = await deskOf(args);
  return redirect(deskLink(language, `/programmes/${args.params.id ?? ''}/registrations/export`, { hub: hub.slug }));
}

/** The registrations as a file. What the form lacks is said by the form's own page, which gets the same post again. */
export async function action(args: ActionFunctionArgs): Promise<Response> {
  const { language, actor, hub } = await deskOf(args);
  const programme = await getKeptProgramme(db, actor, hub.id, args.params.id ?? '');
  const submission = parseWithZod(await readForm(args.request), { schema: registrationExportInput });
  if (submission.status !== 'success') return redirect(deskLink(language, `/programmes/${programme.id}/registrations/export`, { hub: hub.slug }), 307);
  const { clientAddress, hasRoom } = args.context;
  const pieces = await exportRegistrations(db, actor, programme, { language, reason: submission.value.reason, ipAddress: clientAddress });
  return streamedDownload(pieces, `${programme.slug}.csv`, 'text/csv; charset=utf-8', hasRoom);
}
