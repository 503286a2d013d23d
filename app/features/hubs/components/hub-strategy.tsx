import { useTranslation } from '~/i18n/use-translation';
import { SectionHeading } from '~/components/page-header/page-header';
import { useLanguage } from '~/i18n/use-language';
import type { HubProfile } from '../hub';
import { Text } from './text';

/** What the region is for in the words of the policy, with its source; and what this hub does of it. */
export function HubStrategy({ hub: { region, strategyNote } }: { hub: HubProfile }) {
  const { t } = useTranslation(['hubs', 'common']);
  const language = useLanguage();
  const sentences = region.quotation?.split('\n') ?? [];
  return (
    <section aria-labelledby="strategy">
      <SectionHeading id="strategy">{t('hubs:hub.strategy')}</SectionHeading>
      <blockquote className="mt-5 border-s-4 border-line ps-5 text-lg text-ink-basic"><Text of={region.strategy} /></blockquote>
      <p className="mt-3 text-sm text-ink-quiet">{t('hubs:hub.strategySource')}</p>
      {sentences.length > 0 ? (
        <details className="mt-2">
          <summary className="inline-flex min-h-11 cursor-pointer items-center text-sm text-link underline underline-offset-4">{t('hubs:hub.quotation')}</summary>
          <blockquote lang="ko" dir="ltr" className="border-s-4 border-line ps-5 text-ink-basic">
            {sentences.map((sentence, i) => <p key={sentence} className={i > 0 ? 'mt-2' : ''}>{sentence}</p>)}
          </blockquote>
          {language === 'ko' ? null : <p className="mt-2 text-sm text-ink-quiet">{t('hubs:hub.quotationLanguage')}</p>}
        </details>
      ) : null}
      {strategyNote ? (
        <>
          <h3 className="mt-8 text-lg font-bold">{t('hubs:hub.strategyNote')}</h3>
          <p className="mt-2 whitespace-pre-line text-ink-basic"><Text of={strategyNote} /></p>
        </>
      ) : null}
    </section>
  );
}
