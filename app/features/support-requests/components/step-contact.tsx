import { useTranslation } from '~/i18n/use-translation';
import { DefinitionList } from '~/components/definition-list/definition-list';
import { TextField } from '~/components/text-field/text-field';
import { localPath } from '~/i18n/links';
import { useLanguage } from '~/i18n/use-language';
import type { RequestRecord } from '../request';
import { shown, type FormState } from './form-state';

/** `124-81-00998` of ten digits. */
const businessNumber = (digits: string): string => `${digits.slice(0, 3)}-${digits.slice(3, 5)}-${digits.slice(5)}`;

/** The firm as it is known, and whom the hub may call. */
export function ContactStep({ draft, state }: { draft: Pick<RequestRecord, 'firm' | 'contactName' | 'contactPhone' | 'contactEmail'>; state: FormState }) {
  const { t } = useTranslation('support-requests');
  const language = useLanguage();
  const { firm } = draft;
  return (
    <>
      <section aria-labelledby="firm-heading">
        <h2 id="firm-heading" className="mb-3 text-base">{t('contact.firm')}</h2>
        <DefinitionList
          variant="rows"
          items={[
            { term: t('contact.firm_name'), value: <bdi>{[firm.nameKo, firm.nameEn].filter(Boolean).join(' · ')}</bdi> },
            { term: t('contact.business_number'), value: <bdi dir="ltr">{businessNumber(firm.businessNumber)}</bdi> },
            { term: t('contact.representative'), value: <bdi>{firm.representative}</bdi> },
          ]}
        />
        <p className="mt-2 text-sm text-ink-quiet">
          {t('contact.change_firm')}{' '}
          <a href={localPath(language, '/account/firm')} className="text-link underline underline-offset-4">{t('contact.firm_page')}</a>
        </p>
      </section>
      <TextField
        name="contactName" label={t('contact.name')} autoComplete="name" maxLength={60} dir="auto" required
        defaultValue={shown(state, 'contactName', draft.contactName)} error={state.errors.contactName}
      />
      <TextField
        name="contactPhone" type="tel" label={t('contact.phone')} hint={t('contact.phone_hint')} autoComplete="tel" maxLength={30} required
        defaultValue={shown(state, 'contactPhone', draft.contactPhone)} error={state.errors.contactPhone}
      />
      <p className="text-sm text-ink-quiet">{t('contact.email')} <bdi className="text-ink">{draft.contactEmail}</bdi></p>
    </>
  );
}
