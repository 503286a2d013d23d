import { useTranslation } from '~/i18n/use-translation';
import { RadioGroup } from '~/components/radio-group/radio-group';
import { TextArea } from '~/components/text-area/text-area';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import { answerMaxLength, optionsOf, type ProgrammeQuestion } from '../questions.rules';

interface QuestionFieldProps {
  question: ProgrammeQuestion;
  answer: string | undefined;
  error: string[] | undefined;
}

/** One question of a programme, drawn from its data. */
export function QuestionField({ question, answer, error }: QuestionFieldProps) {
  const { t } = useTranslation(['programmes']);
  const language = useLanguage();
  const { key, kind, required } = question;
  const texts = { name: `answers.${key}`, label: localizedString(question.label, language), required, markOptional: !required, error, defaultValue: answer };
  if (kind === 'text') return <TextArea {...texts} rows={3} maxLength={answerMaxLength} />;
  const yesNo = () => (['yes', 'no'] as const).map((value) => ({ value, label: t(`programmes:answer.${value}`) }));
  return <RadioGroup {...texts} options={kind === 'choice' ? optionsOf(question, language) : yesNo()} />;
}
