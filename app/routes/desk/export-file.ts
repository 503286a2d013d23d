import { parseWithZod } from '@conform-to/zod/v4';
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { exportQueue } from '~/features/support-requests/export.server';
import { exportInput, exportMediaTypes } from '~/features/support-requests/officer.input';
import { queueFilterOf, queueQuery } from '~/features/support-requests/queue-filter.rules';
import { isoDateIn } from '~/i18n/format';
import { translator } from '~/i18n/instance.server';
import { streamedDownload } from '~/platform/downloads.server';
import { readForm } from '~/platform/forms.server';
import { db } from '~/platform/pool.server';
import { deskOf } from './desk.server';
import { deskLink } from './desk-links';

/** An address to post to; whoever follows it gets the form. */
export async function loader(args: LoaderFunctionArgs) {
  const { language, hub } = await deskOf(args);
  return redirect(deskLink(language, '/export', { hub: hub.slug, ...queueQuery(queueFilterOf(new URL(args.request.url).searchParams)) }));
}

/** The list as a file. What the form lacks is said by the form's own page, which gets the same post again. */
export async function action(args: ActionFunctionArgs): Promise<Response> {
  const { language, actor, hub } = await deskOf(args);
  const filter = queueFilterOf(new URL(args.request.url).searchParams);
  const submission = parseWithZod(await readForm(args.request), { schema: exportInput });
  if (submission.status !== 'success') return redirect(deskLink(language, '/export', { hub: hub.slug, ...queueQuery(filter) }), 307);
  const { clientAddress, hasRoom } = args.context;
  const { reason, format } = submission.value;
  const pieces = await exportQueue(db, actor, { hub, filter, language, format, reason, ipAddress: clientAddress });
  const name = `${translator(language)('desk:export.fileName')} ${hub.slug} ${isoDateIn(new Date(), hub.timeZone)}.${format}`;
  return streamedDownload(pieces, name, exportMediaTypes[format], hasRoom);
}
