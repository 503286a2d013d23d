import { useTranslation } from '~/i18n/use-translation';
import { SectionHeading } from '~/components/page-header/page-header';
import { Tag } from '~/components/tag/tag';
import type { EligibilityQuestion, ServiceDocument } from '../offers';
import { Text } from './text';

/** What is asked before the long form, and what to do instead where an answer rules the service out. */
export function Eligibility({ questions }: { questions: EligibilityQuestion[] }) {
  const { t } = useTranslation(['hubs', 'common']);
  if (questions.length === 0) return null;
  return (
    <section className="mt-12" aria-labelledby="eligibility">
      <SectionHeading id="eligibility">{t('hubs:services.eligibility')}</SectionHeading>
      <p className="mt-4 text-ink-subtle">{t('hubs:services.eligibilityLead')}</p>
      <ol className="hub-rows">
        {questions.map(({ key, text, refusedBy, remedy }) => (
          <li key={key}>
            <p className="font-bold"><Text of={text} /></p>
            <p className="mt-1 text-sm text-ink-subtle">{t(`hubs:services.refusedBy.${refusedBy}`)} <Text of={remedy} /></p>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Papers to have at hand. */
export function Documents({ documents }: { documents: ServiceDocument[] }) {
  const { t } = useTranslation(['hubs', 'common']);
  return (
    <section className="mt-12" aria-labelledby="documents">
      <SectionHeading id="documents">{t('hubs:services.documents')}</SectionHeading>
      {documents.length === 0 ? <p className="mt-4 text-ink-subtle">{t('hubs:services.noDocuments')}</p> : null}
      <ul className="hub-rows">
        {documents.map(({ key, label, hint, required }) => (
          <li key={key} className="flex flex-wrap items-baseline justify-between gap-x-4">
            <span>
              <span className="font-bold"><Text of={label} /></span>
              {hint ? <span className="block text-sm text-ink-subtle"><Text of={hint} /></span> : null}
            </span>
            <Tag tone={required ? 'brand' : 'neutral'}>{t(required ? 'hubs:services.required' : 'hubs:services.optional')}</Tag>
          </li>
        ))}
      </ul>
    </section>
  );
}
