import { redirect, type LoaderFunctionArgs } from '@remix-run/node';
import { localPath } from '~/i18n/links';
import { requestLanguage } from '~/i18n/request.server';

/** `/`: on to the reader's language. */
export function loader({ request }: LoaderFunctionArgs) {
  return redirect(localPath(requestLanguage(request), '/'), {
    headers: { Vary: 'Cookie, Accept-Language', 'Cache-Control': 'private, no-store' },
  });
}
