import { parseWithZod } from '@conform-to/zod/v4';
import { data, type ActionFunctionArgs, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { Button, ButtonLink } from '~/components/button/button';
import { ErrorSummary } from '~/components/error-summary/error-summary';
import { formState } from '~/components/form-state/form-state';
import { Notice } from '~/components/notice/notice';
import { pageMeta } from '~/components/page-meta/page-meta';
import { TextField } from '~/components/text-field/text-field';
import { requestPasswordReset } from '~/features/accounts/commands.server';
import { limitAttempts } from '~/features/accounts/attempts.server';
import { AuthPage } from '~/features/accounts/components/auth-page';
import { emailOnlyInput } from '~/features/accounts/input';
import { accountEvents } from '~/features/firms/account-events.server';
import { translator } from '~/i18n/instance.server';
import { localPath } from '~/i18n/links';
import { languageOf } from '~/i18n/route.server';
import { useLanguage } from '~/i18n/use-language';
import { readForm } from '~/platform/forms.server';
import { db } from '~/platform/pool.server';

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => pageMeta({ title: loaded?.title ?? '' });
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

export function loader({ params }: LoaderFunctionArgs) {
  return { title: translator(languageOf(params))('accounts:forgot.title') };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  languageOf(params);
  const submission = parseWithZod(await readForm(request), { schema: emailOnlyInput });
  if (submission.status !== 'success') return data({ sent: false, lastResult: submission.reply() }, { status: 400 });
  const limit = await limitAttempts('mail', context, submission.value.email);
  if (!limit.ok) {
    return data({ sent: false, lastResult: submission.reply({ formErrors: ['accounts:error.attempts'] }) }, { status: 429, headers: limit.headers });
  }
  await requestPasswordReset(db, submission.value.email, accountEvents);
  return data({ sent: true, lastResult: null });
}

export default function ForgotPassword() {
  const { t } = useTranslation('accounts');
  const language = useLanguage();
  const { title } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const form = formState(answer?.lastResult);
  if (answer?.sent) {
    return (
      <AuthPage title={title}>
        <Notice tone="success" live title={t('forgot.sent_title')}>{t('forgot.sent')}</Notice>
        <ButtonLink variant="secondary" className="justify-self-start" href={localPath(language, '/sign-in')}>{t('sign_in.title')}</ButtonLink>
      </AuthPage>
    );
  }
  return (
    <AuthPage title={title} lead={t('forgot.lead')}>
      <ErrorSummary problems={form.problems({ email: t('field.email') })} />
      <form method="post" noValidate className="grid gap-5">
        <TextField {...form.field('email')} type="email" label={t('field.email')} autoComplete="username" required />
        <Button size="large">{t('forgot.submit')}</Button>
      </form>
    </AuthPage>
  );
}
