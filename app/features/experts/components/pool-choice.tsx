import { useTranslation } from '~/i18n/use-translation';
import { EmptyState } from '~/components/empty-state/empty-state';
import { RadioGroup } from '~/components/radio-group/radio-group';
import { LanguageNames } from '~/features/hubs/components/test-zone-offer';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import type { PooledExpert } from '../expert';
import { AvailabilityTag } from './availability';
import { FieldNames } from './field-names';

interface PoolChoiceProps {
  experts: PooledExpert[];
  today: string;
  chosen: string | undefined;
  error: string[] | undefined;
  /** Slug of the expert whom the firm would like to be asked. */
  wished: string | null;
}

/** The experts whom an officer can ask, with how much each has to do. */
export function PoolChoice({ experts, today, chosen, error, wished }: PoolChoiceProps) {
  const { t } = useTranslation(['experts']);
  const language = useLanguage();
  if (experts.length === 0) return <EmptyState title={t('experts:ask.none')} />;
  return (
    <RadioGroup
      name="expertId" label={t('experts:ask.whom')} required columns={1} error={error} defaultValue={chosen ?? experts.find(({ slug }) => slug === wished)?.id}
      options={experts.map((expert) => ({
        value: expert.id,
        label: <span className="flex flex-wrap items-center gap-x-3 gap-y-1"><bdi className="font-bold">{localizedString(expert.name, language)}</bdi> <AvailabilityTag expert={expert} today={today} /></span>,
        hint: (
          <>
            <span className="block">{localizedString(expert.affiliation, language)}</span>
            <span className="block text-ink-basic"><FieldNames of={expert.fields} /></span>
            <span className="block"><LanguageNames of={expert.languages} /></span>
            <span className="block">{t('experts:ask.load', { count: expert.load })}</span>
            {expert.slug === wished ? <strong className="block text-brand">{t('experts:ask.wished')}</strong> : null}
          </>
        ),
      }))}
    />
  );
}
