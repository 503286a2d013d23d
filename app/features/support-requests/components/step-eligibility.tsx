import { useTranslation } from '~/i18n/use-translation';
import { Notice } from '~/components/notice/notice';
import { RadioGroup } from '~/components/radio-group/radio-group';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import { refusedQuestions } from '../eligibility.rules';
import type { RequestRecord } from '../request';
import { shown, type FormState } from './form-state';

/** Asked before the long form: whether this service can help at all. */
export function EligibilityStep({ draft, state }: { draft: Pick<RequestRecord, 'form' | 'eligibility'>; state: FormState }) {
  const { t } = useTranslation('support-requests');
  const language = useLanguage();
  const refused = refusedQuestions(draft.form.eligibility, draft.eligibility);
  return (
    <>
      {refused.length > 0 ? (
        <Notice tone="warning" title={t('eligibility.refused')} live>
          <ul className="mt-1 list-disc ps-5">
            {refused.map(({ key, remedy }) => <li key={key}>{localizedString(remedy, language)}</li>)}
          </ul>
        </Notice>
      ) : null}
      {draft.form.eligibility.map(({ key, text }) => {
        const name = `eligibility.${key}`;
        return (
          <RadioGroup
            key={key}
            name={name}
            label={localizedString(text, language)}
            options={[{ value: 'no', label: t('eligibility.no') }, { value: 'yes', label: t('eligibility.yes') }]}
            defaultValue={shown(state, name, draft.eligibility[key])}
            error={state.errors[name]}
          />
        );
      })}
    </>
  );
}
