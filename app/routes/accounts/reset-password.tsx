import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { Button, ButtonLink } from '~/components/button/button';
import { ErrorSummary } from '~/components/error-summary/error-summary';
import { formState } from '~/components/form-state/form-state';
import { Notice } from '~/components/notice/notice';
import { pageMeta } from '~/components/page-meta/page-meta';
import { TextField } from '~/components/text-field/text-field';
import { resetPassword } from '~/features/accounts/commands.server';
import { limitAttempts } from '~/features/accounts/attempts.server';
import { AuthPage } from '~/features/accounts/components/auth-page';
import { resetPasswordInput, tokenInput } from '~/features/accounts/input';
import { accountEvents } from '~/features/firms/account-events.server';
import { translator } from '~/i18n/instance.server';
import { localPath } from '~/i18n/links';
import { languageOf } from '~/i18n/route.server';
import { useLanguage } from '~/i18n/use-language';
import { readForm } from '~/platform/forms.server';
import { db } from '~/platform/pool.server';

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => pageMeta({ title: loaded?.title ?? '', hidden: true });
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

export function loader({ request, params }: LoaderFunctionArgs) {
  const token = tokenInput.safeParse({ token: new URL(request.url).searchParams.get('token') ?? undefined });
  return { title: translator(languageOf(params))('accounts:reset.title'), token: token.success ? token.data.token : null };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const language = languageOf(params);
  const form = await readForm(request);
  const token = tokenInput.safeParse({ token: form.get('token') ?? undefined });
  const kept = token.success ? token.data.token : null;
  const submission = parseWithZod(form, { schema: resetPasswordInput });
  if (submission.status !== 'success') return data({ token: kept, lastResult: submission.reply({ hideFields: ['password'] }) }, { status: 400 });
  const limit = await limitAttempts('token', context);
  if (!limit.ok) {
    const lastResult = submission.reply({ hideFields: ['password'], formErrors: ['accounts:error.attempts'] });
    return data({ token: kept, lastResult }, { status: 429, headers: limit.headers });
  }
  const result = await resetPassword(db, submission.value, accountEvents);
  if (result.ok) throw redirect(`${localPath(language, '/sign-in')}?reset`);
  return data({ token: null, lastResult: null }, { status: 400 });
}

export default function ResetPassword() {
  const { t } = useTranslation('accounts');
  const language = useLanguage();
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const token = answer ? answer.token : loaded.token;
  const form = formState(answer?.lastResult);
  if (!token) {
    return (
      <AuthPage title={loaded.title}>
        <Notice tone="warning" live title={t('reset.used_title')} actions={<ButtonLink href={localPath(language, '/forgot-password')}>{t('reset.again')}</ButtonLink>}>
          {t('reset.used')}
        </Notice>
      </AuthPage>
    );
  }
  return (
    <AuthPage title={loaded.title} lead={t('reset.lead')}>
      <ErrorSummary problems={form.problems({ password: t('field.new_password') })} />
      <form method="post" action={localPath(language, '/reset-password')} noValidate className="grid gap-5">
        <input type="hidden" name="token" value={token} />
        <TextField
          name="password" type="password" label={t('field.new_password')} hint={t('field.password_hint')}
          error={form.errors('password')} autoComplete="new-password" required
        />
        <Button size="large">{t('reset.submit')}</Button>
      </form>
    </AuthPage>
  );
}
