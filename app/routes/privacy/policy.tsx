import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useTranslation } from '~/i18n/use-translation';
import { pageMeta } from '~/components/page-meta/page-meta';
import { LegalPage } from '~/features/privacy/components/legal-page';
import { policySections } from '~/features/privacy/legal-sections';
import { translator } from '~/i18n/instance.server';
import { languageOf } from '~/i18n/route.server';

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => pageMeta({ title: loaded?.title ?? '' });

export const handle = { shared: true };

export function loader({ params }: LoaderFunctionArgs) {
  return { title: translator(languageOf(params))('privacy:policy.title') };
}

export default function PrivacyPolicy() {
  const { t } = useTranslation('privacy');
  const sections = policySections.map((key) => ({ key, title: t(`policy.${key}.title`), text: t(`policy.${key}.text`) }));
  return <LegalPage title={t('policy.title')} lead={t('policy.lead')} sections={sections} />;
}
