import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { Notice } from '~/components/notice/notice';
import { pageMeta } from '~/components/page-meta/page-meta';
import { AuthPage } from '~/features/accounts/components/auth-page';
import { ResendForm } from '~/features/accounts/components/resend-form';
import { translator } from '~/i18n/instance.server';
import { languageOf } from '~/i18n/route.server';

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => pageMeta({ title: loaded?.title ?? '', hidden: true });

export function loader({ params }: LoaderFunctionArgs) {
  return { title: translator(languageOf(params))('accounts:sign_up.sent_title') };
}

/** The same for everybody: whether the address or the firm was known stands in the mail alone. */
export default function SignUpSent() {
  const { t } = useTranslation('accounts');
  const { title } = useLoaderData<typeof loader>();
  return (
    <AuthPage title={title}>
      <Notice tone="success" live>{t('sign_up.sent')}</Notice>
      <ol className="grid list-decimal gap-2 ps-6 text-base">
        <li>{t('sign_up.next_verify')}</li>
        <li>{t('sign_up.next_firm')}</li>
        <li>{t('sign_up.next_request')}</li>
      </ol>
      <section className="border-t border-line pt-5">
        <h2 className="mb-3 text-lg">{t('sign_up.no_mail')}</h2>
        <ResendForm />
      </section>
    </AuthPage>
  );
}
