import type { LoaderFunctionArgs } from '@remix-run/node';
import { getLetter } from '~/features/notifications/demo-mailbox.queries.server';
import { languageOf } from '~/i18n/route.server';
import { attachmentHeaders } from '~/platform/downloads.server';
import { refuse } from '~/platform/responses.server';

/** One attachment of a kept letter, to save. */
export async function loader({ params }: LoaderFunctionArgs) {
  languageOf(params);
  const { attachments } = await getLetter(params.id);
  const attachment = attachments[Number(params.position)];
  if (!attachment) return refuse('not_found');
  return new Response(attachment.content, { headers: attachmentHeaders(attachment.fileName, attachment.mediaType) });
}
