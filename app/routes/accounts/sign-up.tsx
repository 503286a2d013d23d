import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { pageMeta } from '~/components/page-meta/page-meta';
import { findActor } from '~/features/accounts/actor.server';
import { limitAttempts } from '~/features/accounts/attempts.server';
import { AuthPage } from '~/features/accounts/components/auth-page';
import { accountEvents } from '~/features/firms/account-events.server';
import { SignUpForm } from '~/features/firms/components/sign-up-form';
import { signUpInput } from '~/features/firms/input';
import { signUp } from '~/features/firms/sign-up.commands.server';
import { translator } from '~/i18n/instance.server';
import { localPath } from '~/i18n/links';
import { languageOf } from '~/i18n/route.server';
import { useLanguage } from '~/i18n/use-language';
import { readForm } from '~/platform/forms.server';
import { db } from '~/platform/pool.server';

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => pageMeta({ title: loaded?.title ?? '' });
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  if (await findActor(request, context)) throw redirect(localPath(language, '/account'));
  return { title: translator(language)('accounts:sign_up.title') };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const language = languageOf(params);
  const submission = parseWithZod(await readForm(request), { schema: signUpInput });
  if (submission.status !== 'success') return data({ lastResult: submission.reply({ hideFields: ['password'] }) }, { status: 400 });
  const { name, email, password, businessNumber, nameKo, nameEn, representative, phone, notices } = submission.value;
  const limit = await limitAttempts('sign-up', context, email);
  if (!limit.ok) {
    const lastResult = submission.reply({ hideFields: ['password'], formErrors: ['accounts:error.attempts'] });
    return data({ lastResult }, { status: 429, headers: limit.headers });
  }
  const firm = { businessNumber, nameKo, nameEn: nameEn ?? null, representative, phone };
  const consents = { terms: true, collection: true, overseas_transfer: true, notices: notices === 'agree' };
  await signUp(db, { name, email, password, language, firm, consents }, accountEvents);
  throw redirect(localPath(language, '/sign-up/sent'));
}

export default function SignUp() {
  const { t } = useTranslation('accounts');
  const language = useLanguage();
  const { title } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <AuthPage title={title} lead={t('sign_up.lead')}>
      <p className="text-base">
        {t('sign_up.have_account')}{' '}
        <a className="font-bold text-link underline underline-offset-4" href={localPath(language, '/sign-in')}>{t('sign_in.title')}</a>
      </p>
      <SignUpForm lastResult={answer?.lastResult} />
    </AuthPage>
  );
}
