import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useTranslation } from '~/i18n/use-translation';
import { pageMeta } from '~/components/page-meta/page-meta';
import { LegalPage } from '~/features/privacy/components/legal-page';
import { termsSections } from '~/features/privacy/legal-sections';
import { translator } from '~/i18n/instance.server';
import { languageOf } from '~/i18n/route.server';

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => pageMeta({ title: loaded?.title ?? '' });

export const handle = { shared: true };

export function loader({ params }: LoaderFunctionArgs) {
  return { title: translator(languageOf(params))('privacy:terms_of_use.title') };
}

export default function TermsOfUse() {
  const { t } = useTranslation('privacy');
  const sections = termsSections.map((key) => ({ key, title: t(`terms_of_use.${key}.title`), text: t(`terms_of_use.${key}.text`) }));
  return <LegalPage title={t('terms_of_use.title')} lead={t('terms_of_use.lead')} sections={sections} />;
}
