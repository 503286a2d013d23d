import { useTranslation } from '~/i18n/use-translation';
import { TextField } from '~/components/text-field/text-field';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import { titleMaxLength } from '../input';
import type { RequestRecord } from '../request';
import { shown, type FormState } from './form-state';
import { QuestionField } from './question-field';

/** What is asked for, in the service's own questions. */
export function ContentStep({ draft, state }: { draft: Pick<RequestRecord, 'form' | 'title' | 'answers' | 'hub'>; state: FormState }) {
  const { t } = useTranslation('support-requests');
  const language = useLanguage();
  return (
    <>
      <TextField
        name="title" label={t('content.title')} hint={t('content.title_hint')} maxLength={titleMaxLength} dir="auto" required
        defaultValue={shown(state, 'title', draft.title)} error={state.errors.title}
      />
      {draft.form.questions.map((question) => (
        <QuestionField key={question.key} question={question} kept={draft.answers[question.key]} state={state} hub={localizedString(draft.hub.name, language)} />
      ))}
    </>
  );
}
