import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { Button, ButtonLink } from '~/components/button/button';
import { ErrorSummary } from '~/components/error-summary/error-summary';
import { formState } from '~/components/form-state/form-state';
import { Notice } from '~/components/notice/notice';
import { pageMeta } from '~/components/page-meta/page-meta';
import { resendVerification, verifyEmail } from '~/features/accounts/commands.server';
import { limitAttempts } from '~/features/accounts/attempts.server';
import { AuthPage } from '~/features/accounts/components/auth-page';
import { ResendForm } from '~/features/accounts/components/resend-form';
import { emailOnlyInput, tokenInput } from '~/features/accounts/input';
import { accountEvents } from '~/features/firms/account-events.server';
import { translator } from '~/i18n/instance.server';
import { localPath } from '~/i18n/links';
import { languageOf } from '~/i18n/route.server';
import { useLanguage } from '~/i18n/use-language';
import { readForm } from '~/platform/forms.server';
import { db } from '~/platform/pool.server';

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => pageMeta({ title: loaded?.title ?? '', hidden: true });
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

/** Opening the link proves nothing yet, since mail filters open links too: the button does. */
export function loader({ request, params }: LoaderFunctionArgs) {
  const token = tokenInput.safeParse({ token: new URL(request.url).searchParams.get('token') ?? undefined });
  return { title: translator(languageOf(params))('accounts:verify.title'), token: token.success ? token.data.token : null };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const language = languageOf(params);
  const form = await readForm(request);
  return form.get('intent') === 'resend' ? resend(form, context) : prove(form, language);
}

async function resend(form: FormData, context: ActionFunctionArgs['context']) {
  const submission = parseWithZod(form, { schema: emailOnlyInput });
  if (submission.status !== 'success') return data({ outcome: 'invalid' as const, lastResult: submission.reply() }, { status: 400 });
  const limit = await limitAttempts('mail', context, submission.value.email);
  if (!limit.ok) {
    const lastResult = submission.reply({ formErrors: ['accounts:error.attempts'] });
    return data({ outcome: 'invalid' as const, lastResult }, { status: 429, headers: limit.headers });
  }
  await resendVerification(db, submission.value.email, accountEvents);
  return data({ outcome: 'resent' as const, lastResult: null });
}

async function prove(form: FormData, language: ReturnType<typeof languageOf>) {
  const submission = parseWithZod(form, { schema: tokenInput });
  const result = submission.status === 'success' ? await verifyEmail(db, submission.value.token, accountEvents) : null;
  if (result?.ok) throw redirect(`${localPath(language, '/sign-in')}?verified`);
  return data({ outcome: 'used_or_expired' as const, lastResult: null }, { status: 400 });
}

export default function VerifyEmail() {
  const { t } = useTranslation('accounts');
  const language = useLanguage();
  const { title, token } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const form = formState(answer?.lastResult);
  if (token && !answer) {
    return (
      <AuthPage title={title} lead={t('verify.lead')}>
        <form method="post" action={localPath(language, '/verify-email')}>
          <input type="hidden" name="token" value={token} />
          <Button size="large">{t('verify.submit')}</Button>
        </form>
      </AuthPage>
    );
  }
  return (
    <AuthPage title={title}>
      <ErrorSummary problems={form.problems({ email: t('field.email') })} />
      {answer?.outcome === 'resent' ? <Notice tone="success" live>{t('verify.resent')}</Notice> : null}
      {answer?.outcome === 'used_or_expired' ? (
        <Notice tone="warning" live title={t('verify.used_title')} actions={<ButtonLink href={localPath(language, '/sign-in')}>{t('sign_in.title')}</ButtonLink>}>
          {t('verify.used')}
        </Notice>
      ) : null}
      <p className="text-base text-ink-subtle">{t('verify.ask_again')}</p>
      <ResendForm email={form.value('email')} error={form.errors('email') ?? (answer?.outcome === 'invalid' ? [] : undefined)} />
    </AuthPage>
  );
}
