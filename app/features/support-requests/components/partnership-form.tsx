import { useTranslation } from '~/i18n/use-translation';
import { Button } from '~/components/button/button';
import { DefinitionList } from '~/components/definition-list/definition-list';
import { RadioGroup } from '~/components/radio-group/radio-group';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import { partnerConsentItems } from '../consortium.rules';
import type { Partnership } from '../partnership';

/** What is shared if the partner accepts, the consent, and both answers. */
export function PartnershipForm({ partnership, consent, error }: { partnership: Partnership; consent?: string; error?: string[] }) {
  const { t } = useTranslation('support-requests');
  const language = useLanguage();
  const names = { firm: partnership.lead, hub: localizedString(partnership.hub, language) };
  return (
    <form method="post" noValidate className="grid gap-6">
      <section aria-labelledby="consent">
        <h2 id="consent" className="mb-3 text-lg">{t('consortium.consent.title')}</h2>
        <DefinitionList
          variant="rows"
          items={[
            { term: t('consent.items'), value: partnerConsentItems.map((item) => t(`consent.item.${item}`)).join(', ') },
            { term: t('consent.recipient'), value: t('consortium.consent.recipient', names) },
            { term: t('consent.purpose'), value: t('consortium.consent.purpose') },
            { term: t('consent.retention'), value: t('consortium.consent.retention') },
            { term: t('consent.refusal'), value: t('consortium.consent.refusal') },
          ]}
        />
      </section>
      <RadioGroup
        name="consent" label={t('consortium.consent.question')} defaultValue={consent} error={error}
        options={[{ value: 'agree', label: t('consent.agree') }, { value: 'disagree', label: t('consent.disagree') }]}
      />
      <div className="flex flex-wrap gap-2.5">
        <Button name="intent" value="accept">{t('consortium.invitation.accept')}</Button>
        <Button variant="secondary" name="intent" value="decline">{t('consortium.invitation.decline')}</Button>
      </div>
    </form>
  );
}
