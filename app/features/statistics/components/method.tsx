import { useTranslation } from '~/i18n/use-translation';
import { SectionHeading } from '~/components/page-header/page-header';

const parts = ['periods', 'requests', 'times', 'percentiles', 'onTime', 'decisions', 'use', 'outcomes', 'keptBack', 'corrections'] as const;

/** How the figures are made, in plain words. */
export function Method() {
  const { t } = useTranslation(['statistics']);
  return (
    <section aria-labelledby="method" className="mt-14">
      <SectionHeading id="method">{t('statistics:method.heading')}</SectionHeading>
      <dl className="mt-2 max-w-4xl">
        {parts.map((part) => (
          <div key={part} className="grid gap-x-8 gap-y-1 border-b border-line py-4 md:grid-cols-[12rem_1fr]">
            <dt className="text-base font-bold text-ink">{t(`statistics:method.${part}.title`)}</dt>
            <dd className="text-base text-ink-basic">{t(`statistics:method.${part}.text`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
