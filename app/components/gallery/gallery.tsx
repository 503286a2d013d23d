import { useTranslation } from '~/i18n/use-translation';
import { PageBody, PageHeader } from '~/components/page-header/page-header';
import { StepIndicator } from '~/components/step-indicator/step-indicator';
import { GalleryForm } from './gallery-form';
import { GalleryLists } from './gallery-lists';

/** All components together, for the eye; its words are borrowed from the shell. */
export function Gallery({ now }: { now: string }) {
  const { t } = useTranslation();
  const steps = [t('menu.hubs'), t('menu.services'), t('menu.test_zone'), t('file.kept'), t('person.account')];
  return (
    <PageBody>
      <PageHeader
        title={t('menu.services')}
        lead={t('site.description')}
        crumbs={[{ label: t('menu.services'), href: '#' }, { label: t('menu.test_zone') }]}
      />
      <StepIndicator steps={steps.map((label) => ({ label, href: '#' }))} current={2} className="mb-10" />
      <GalleryForm now={now} />
      <GalleryLists now={now} />
    </PageBody>
  );
}
