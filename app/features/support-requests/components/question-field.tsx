import { useTranslation } from '~/i18n/use-translation';
import { DateField } from '~/components/date-field/date-field';
import { RadioGroup } from '~/components/radio-group/radio-group';
import { TextArea } from '~/components/text-area/text-area';
import { TextField } from '~/components/text-field/text-field';
import type { ServiceQuestion } from '~/features/hubs/offers';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import { maxLengthOf } from '../answers.rules';
import { shown, type FormState } from './form-state';

interface QuestionFieldProps {
  question: ServiceQuestion;
  kept: string | undefined;
  state: FormState;
  /** The hub's name, for dates that are counted in its working days. */
  hub: string;
}

/** One question of a service, drawn from its data. */
export function QuestionField({ question, kept, state, hub }: QuestionFieldProps) {
  const { t } = useTranslation('support-requests');
  const language = useLanguage();
  const name = `answers.${question.key}`;
  const hint = question.hint ? localizedString(question.hint, language) : undefined;
  const texts = {
    name,
    label: localizedString(question.label, language),
    required: question.required,
    markOptional: !question.required,
    error: state.errors[name],
    defaultValue: shown(state, name, kept),
  };
  switch (question.kind) {
    case 'long_text':
      return <TextArea {...texts} hint={hint} maxLength={maxLengthOf(question)} />;
    case 'choice':
      return (
        <RadioGroup {...texts} hint={hint} options={(question.options ?? []).map(({ value, label }) => ({ value, label: localizedString(label, language) }))} />
      );
    case 'yes_no':
      return <RadioGroup {...texts} hint={hint} options={(['yes', 'no'] as const).map((value) => ({ value, label: t(`eligibility.${value}`) }))} />;
    case 'date':
      return <DateField {...texts} hint={hint ?? t('content.date_hint', { hub })} className="max-w-md" />;
    case 'number':
      return <TextField {...texts} hint={hint} inputMode="decimal" dir="ltr" className="max-w-md" />;
    case 'short_text':
      return <TextField {...texts} hint={hint} maxLength={maxLengthOf(question)} dir="auto" />;
  }
}
