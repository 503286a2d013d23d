import { useTranslation } from '~/i18n/use-translation';

const steps = ['choose', 'promise', 'follow'] as const;

/** How a request goes, in three steps. */
export function HomeSteps() {
  const { t } = useTranslation(['hubs', 'common']);
  return (
    <section className="page-width pb-16" aria-labelledby="steps">
      <h2 id="steps" className="heading-tight text-2xl font-bold">{t('hubs:home.steps.heading')}</h2>
      <ol className="home-steps mt-6">
        {steps.map((step, i) => (
          <li key={step}>
            <span className="text-xl font-bold tabular-nums text-brand" aria-hidden="true">{i + 1}</span>
            <h3 className="mt-1 text-lg font-bold">{t(`hubs:home.steps.${step}.title`)}</h3>
            <p className="mt-1 text-ink-subtle">{t(`hubs:home.steps.${step}.text`)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
