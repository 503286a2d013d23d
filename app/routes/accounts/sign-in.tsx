import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { Button } from '~/components/button/button';
import { ErrorSummary } from '~/components/error-summary/error-summary';
import { formState } from '~/components/form-state/form-state';
import { Notice } from '~/components/notice/notice';
import { pageMeta } from '~/components/page-meta/page-meta';
import { TextField } from '~/components/text-field/text-field';
import { findActor } from '~/features/accounts/actor.server';
import { limitAttempts } from '~/features/accounts/attempts.server';
import { AuthPage } from '~/features/accounts/components/auth-page';
import { DemoBox } from '~/features/accounts/components/demo-box';
import { ResendForm } from '~/features/accounts/components/resend-form';
import { demoAccounts } from '~/features/accounts/demo-sign-ins.server';
import { signInInput } from '~/features/accounts/input';
import { signIn } from '~/features/accounts/sign-in.server';
import { translator } from '~/i18n/instance.server';
import { localPath } from '~/i18n/links';
import { languageOf } from '~/i18n/route.server';
import { useLanguage } from '~/i18n/use-language';
import { readForm } from '~/platform/forms.server';
import { localTarget } from '~/platform/local-target.server';

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => pageMeta({ title: loaded?.title ?? '' });
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const query = new URL(request.url).searchParams;
  const next = localTarget(query.get('next'), '');
  if (await findActor(request, context)) throw redirect(next || localPath(language, '/account'));
  const done = ['verified', 'reset', 'changed', 'everywhere'].find((key) => query.has(key)) ?? null;
  return { title: translator(language)('accounts:sign_in.title'), next, done: done as 'verified' | 'reset' | 'changed' | 'everywhere' | null, demo: demoAccounts() };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const language = languageOf(params);
  const form = await readForm(request);
  const submission = parseWithZod(form, { schema: signInInput });
  const reply = (status: number, problem?: string, extra?: { headers?: HeadersInit; unverified?: string }) =>
    data(
      { lastResult: submission.reply({ hideFields: ['password'], ...(problem ? { formErrors: [problem] } : {}) }), unverified: extra?.unverified ?? null },
      { status, headers: extra?.headers },
    );
  if (submission.status !== 'success') return reply(400);
  const { email } = submission.value;
  const limit = await limitAttempts('sign-in', context, email);
  if (!limit.ok) return reply(429, 'accounts:error.attempts', { headers: limit.headers });
  const result = await signIn(request, context, submission.value);
  if (!result.ok) {
    return result.error === 'unverified' ? reply(403, undefined, { unverified: email }) : reply(400, 'accounts:error.sign_in');
  }
  throw redirect(localTarget(form.get('next'), localPath(language, '/account')), { headers: result.value });
}

export default function SignIn() {
  const { t } = useTranslation('accounts');
  const language = useLanguage();
  const { title, next, done, demo } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const form = formState(answer?.lastResult);
  const labels = { email: t('field.email'), password: t('field.password') };
  return (
    <AuthPage title={title}>
      {done && !answer ? <Notice tone="success" live>{t(`sign_in.${done}`)}</Notice> : null}
      <ErrorSummary problems={form.problems(labels)} />
      {answer?.unverified ? (
        <Notice tone="warning" live title={t('sign_in.unverified_title')}>
          <p className="mb-3">{t('sign_in.unverified')}</p>
          <ResendForm email={answer.unverified} />
        </Notice>
      ) : null}
      <form method="post" noValidate className="grid gap-5">
        <input type="hidden" name="next" value={next} />
        <TextField {...form.field('email')} type="email" label={labels.email} autoComplete="username" required />
        <TextField name="password" type="password" label={labels.password} error={form.errors('password')} autoComplete="current-password" required />
        <Button size="large">{t('sign_in.submit')}</Button>
      </form>
      <p className="flex flex-wrap gap-x-6 gap-y-2 text-base">
        <a className="font-bold text-link underline underline-offset-4" href={localPath(language, '/sign-up')}>{t('sign_in.to_sign_up')}</a>
        <a className="text-link underline underline-offset-4" href={localPath(language, '/forgot-password')}>{t('sign_in.to_forgot')}</a>
      </p>
      {demo ? <DemoBox accounts={demo} next={next} /> : null}
    </AuthPage>
  );
}
