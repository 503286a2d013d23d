import { useTranslation } from '~/i18n/use-translation';
import { PageBody, PageHeader } from '~/components/page-header/page-header';
import { consentVersion } from '../consents';

interface LegalPageProps {
  title: string;
  lead: string;
  sections: readonly { key: string; title: string; text: string }[];
}

/** A text with numbered sections; the Korean one prevails. A section's lines are paragraphs. */
export function LegalPage({ title, lead, sections }: LegalPageProps) {
  const { t } = useTranslation('privacy');
  return (
    <PageBody narrow>
      <PageHeader title={title} lead={lead} crumbs={[{ label: title }]} />
      <p className="border-y border-line py-3 text-sm text-ink-quiet">{t('version', { version: consentVersion })} · {t('korean_prevails')}</p>
      {sections.map((section, index) => (
        <section key={section.key} id={section.key} className="mt-9">
          <h2 className="heading-tight text-lg sm:text-xl">{index + 1}. {section.title}</h2>
          {section.text.split('\n').map((line) => (
            <p key={line} className="mt-2.5 text-base text-ink-basic">{line}</p>
          ))}
        </section>
      ))}
    </PageBody>
  );
}
