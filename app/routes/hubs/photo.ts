import type { LoaderFunctionArgs } from '@remix-run/node';
import { readPhotoName } from '~/features/hubs/photo.rules';
import { findPublicPhoto } from '~/features/hubs/photo.queries.server';
import { pictureResponse } from '~/platform/downloads.server';
import { db } from '~/platform/pool.server';
import { withRefusalPage } from '~/platform/refusal-page.server';
import { refuse } from '~/platform/responses.server';

/** `/photos/<hash>.webp`: a photo of a hub's page, for anybody. */
export const loader = ({ params, request, context }: LoaderFunctionArgs): Promise<Response> => withRefusalPage(request, async () => {
  const name = readPhotoName(params.file);
  const photo = name ? await findPublicPhoto(db, name) : null;
  return photo ? pictureResponse(photo, request, context.hasRoom) : refuse('not_found');
});
