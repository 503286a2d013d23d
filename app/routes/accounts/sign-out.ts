import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { signOut } from '~/features/accounts/sign-in.server';
import { localPath } from '~/i18n/links';
import { languageOf } from '~/i18n/route.server';

/** Nothing to read here: a link can't sign anybody out. */
export function loader({ params }: LoaderFunctionArgs) {
  return redirect(localPath(languageOf(params), '/'));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const language = languageOf(params);
  return redirect(localPath(language, '/'), { headers: await signOut(request, context) });
}
