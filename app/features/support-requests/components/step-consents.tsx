import { useTranslation } from '~/i18n/use-translation';
import { DefinitionList } from '~/components/definition-list/definition-list';
import { RadioGroup } from '~/components/radio-group/radio-group';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import { consentItems, requestConsents, type RequestConsentKind } from '../completeness.rules';
import type { RequestRecord } from '../request';
import { shown, type FormState } from './form-state';

/** Each consent by itself, required first: what, to whom, how long, and what refusing means. */
export function ConsentsStep({ draft, state }: { draft: Pick<RequestRecord, 'draftConsents' | 'hub'>; state: FormState }) {
  const { t } = useTranslation('support-requests');
  const language = useLanguage();
  const hub = localizedString(draft.hub.name, language);
  return (
    <>
      {requestConsents.map(({ kind, required }) => {
        const name = `consents.${kind}`;
        return (
          <section key={kind} aria-labelledby={`consent-${kind}`}>
            <h2 id={`consent-${kind}`} className="text-lg">{t(`consent.${kind}.title`)} <span className="text-sm font-normal text-ink-quiet">{t(required ? 'consent.required' : 'consent.optional')}</span></h2>
            <ConsentTerms kind={kind} hub={hub} email={draft.hub.email} />
            <RadioGroup
              name={name}
              label={t(`consent.${kind}.question`)}
              options={[{ value: 'agree', label: t('consent.agree') }, { value: 'disagree', label: t('consent.disagree') }]}
              defaultValue={shown(state, name, draft.draftConsents[kind])}
              error={state.errors[name]}
              className="mt-5"
            />
          </section>
        );
      })}
    </>
  );
}

function ConsentTerms({ kind, hub, email }: { kind: RequestConsentKind; hub: string; email: string | null }) {
  const { t } = useTranslation('support-requests');
  const terms = ['recipient', 'purpose', 'retention', 'refusal'] as const;
  return (
    <DefinitionList
      variant="rows"
      className="mt-3"
      items={[
        { term: t('consent.items'), value: consentItems[kind].map((item) => t(`consent.item.${item}`)).join(', ') },
        ...terms.map((term) => ({
          term: t(`consent.${term}`),
          value: (
            <>
              {t(`consent.${kind}.${term}`, { hub })}
              {term === 'recipient' && email ? <> (<bdi>{email}</bdi>)</> : null}
            </>
          ),
        })),
      ]}
    />
  );
}
