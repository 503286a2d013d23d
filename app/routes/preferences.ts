import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { changedPreferences, preferencesCookie, readPreferences } from '~/components/shell/preferences.server';
import { localPath } from '~/i18n/links';
import { languageOf } from '~/i18n/route.server';
import { localTarget } from '~/platform/local-target.server';
import { refuse } from '~/platform/responses.server';

/** A reload of the form's address leads home. */
export function loader({ params }: LoaderFunctionArgs) {
  return redirect(localPath(languageOf(params), '/'));
}

/** Keeps text size or contrast and goes back to the page that asked. */
export async function action({ request, params }: ActionFunctionArgs) {
  const language = languageOf(params);
  const body = await request.text();
  if (body.length > 2_000) refuse('too_large');
  const form = new URLSearchParams(body);
  const preferences = changedPreferences(readPreferences(request.headers.get('Cookie')), form);
  return redirect(localTarget(form.get('next'), localPath(language, '/')), {
    status: 303,
    headers: { 'Set-Cookie': preferencesCookie(preferences) },
  });
}
