import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { Button } from '~/components/button/button';
import { ErrorSummary } from '~/components/error-summary/error-summary';
import { formState } from '~/components/form-state/form-state';
import { pageMeta } from '~/components/page-meta/page-meta';
import { SectionHeading } from '~/components/page-header/page-header';
import { TextField } from '~/components/text-field/text-field';
import type { Actor } from '~/features/accounts/actor';
import { requireActor } from '~/features/accounts/actor.server';
import { limitAttempts } from '~/features/accounts/attempts.server';
import { changePassword } from '~/features/accounts/commands.server';
import { SessionList } from '~/features/accounts/components/session-list';
import { changePasswordInput } from '~/features/accounts/input';
import { listSessions } from '~/features/accounts/queries.server';
import { signedSessionToken } from '~/features/accounts/session-cookie.server';
import { signOut, signOutEverywhere } from '~/features/accounts/sign-in.server';
import { accountEvents } from '~/features/firms/account-events.server';
import { formatDate, formatTime, seoulZone } from '~/i18n/format';
import { translator } from '~/i18n/instance.server';
import { localPath } from '~/i18n/links';
import { languageOf } from '~/i18n/route.server';
import { readForm } from '~/platform/forms.server';
import { db } from '~/platform/pool.server';

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => pageMeta({ title: loaded?.title ?? '', hidden: true });
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const actor = await requireActor(request, context, language);
  const when = (at: Date) => `${formatDate(language, at, seoulZone)} ${formatTime(language, at, seoulZone)}`;
  const sessions = (await listSessions(db, actor, signedSessionToken(request))).map(({ startedAt, ...session }) => ({ ...session, startedAt: when(startedAt) }));
  return { title: translator(language)('accounts:account.security'), email: actor.email, sessions };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const language = languageOf(params);
  const actor = await requireActor(request, context, language);
  const form = await readForm(request);
  if (form.get('intent') === 'everywhere') {
    const cleared = await signOut(request, context);
    await signOutEverywhere(actor.userId);
    throw redirect(`${localPath(language, '/sign-in')}?everywhere`, { headers: cleared });
  }
  const refused = await newPassword(form, actor, context);
  if (refused) return refused;
  throw redirect(`${localPath(language, '/sign-in')}?changed`, { headers: await signOut(request, context) });
}

/** Changes the password, or says why not. */
async function newPassword(form: FormData, actor: Actor, context: ActionFunctionArgs['context']) {
  const submission = parseWithZod(form, { schema: changePasswordInput(actor.email) });
  const hideFields: ('current' | 'password')[] = ['current', 'password'];
  if (submission.status !== 'success') return data({ lastResult: submission.reply({ hideFields }) }, { status: 400 });
  const limit = await limitAttempts('sign-in', context, actor.email);
  if (!limit.ok) return data({ lastResult: submission.reply({ hideFields, formErrors: ['accounts:error.attempts'] }) }, { status: 429, headers: limit.headers });
  const result = await changePassword(db, actor, submission.value, accountEvents);
  if (result.ok) return null;
  return data({ lastResult: submission.reply({ hideFields, fieldErrors: { current: ['accounts:error.current_password'] } }) }, { status: 400 });
}

export default function Security() {
  const { t } = useTranslation('accounts');
  const { email, sessions } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const form = formState(answer?.lastResult);
  const labels = { current: t('field.current_password'), password: t('field.new_password') };
  return (
    <>
      <section className="grid gap-5">
        <SectionHeading>{t('security.password')}</SectionHeading>
        <ErrorSummary problems={form.problems(labels)} />
        <p className="text-base text-ink-subtle">{t('security.password_lead')}</p>
        <form method="post" noValidate className="grid max-w-xl gap-5">
          <input type="hidden" name="intent" value="password" />
          <input type="email" name="username" value={email} autoComplete="username" readOnly hidden />
          <TextField name="current" type="password" label={labels.current} error={form.errors('current')} autoComplete="current-password" required />
          <TextField name="password" type="password" label={labels.password} hint={t('field.password_hint')} error={form.errors('password')} autoComplete="new-password" required />
          <Button className="justify-self-start">{t('security.change')}</Button>
        </form>
      </section>
      <section className="grid gap-5">
        <SectionHeading>{t('security.sessions')}</SectionHeading>
        <SessionList sessions={sessions} />
        <form method="post">
          <p className="mb-3 text-base text-ink-subtle">{t('security.everywhere_lead')}</p>
          <Button name="intent" value="everywhere" variant="secondary">{t('security.everywhere')}</Button>
        </form>
      </section>
    </>
  );
}
