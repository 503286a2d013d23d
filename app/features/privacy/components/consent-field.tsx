import { useTranslation } from '~/i18n/use-translation';
import { RadioGroup } from '~/components/radio-group/radio-group';
import { localPath } from '~/i18n/links';
import { useLanguage } from '~/i18n/use-language';
import { consentVersion, type SignUpConsentKind } from '../consents';
import { consentTexts } from './consent-texts';

interface ConsentFieldProps {
  kind: SignUpConsentKind;
  required: boolean;
  /** What was chosen before the form came back. Nothing is chosen for anybody at first. */
  answer?: string;
  error?: string[];
}

/** One consent: what it is about in full, then agree or disagree. */
export function ConsentField({ kind, required, answer, error }: ConsentFieldProps) {
  const { t } = useTranslation('privacy');
  const mark = t(required ? 'mark.required' : 'mark.optional');
  return (
    <RadioGroup
      name={kind}
      label={`[${mark}] ${t(`consent.${kind}.title`)}`}
      hint={<ConsentText kind={kind} />}
      error={error}
      defaultValue={answer}
      options={[{ value: 'agree', label: t('agree') }, { value: 'disagree', label: t('disagree') }]}
    />
  );
}

/** The text that is agreed to, as it is stored with its version. */
export function ConsentText({ kind }: { kind: SignUpConsentKind }) {
  const { t } = useTranslation('privacy');
  const language = useLanguage();
  return (
    <span className="mt-2 mb-3 block border-y border-line bg-subtle px-4 py-3">
      {consentTexts[kind].map(([heading, text]) => (
        <span key={heading} className="grid gap-x-5 py-1.5 sm:grid-cols-[8.5rem_1fr]">
          <span className="font-bold text-ink-basic">{t(heading)}</span>
          <span className="text-ink-basic">{t(text)}</span>
        </span>
      ))}
      <span className="flex flex-wrap gap-x-5 pt-1.5 text-ink-quiet">
        {t('version', { version: consentVersion })}
        {kind === 'terms' ? (
          <a href={localPath(language, '/terms')} target="_blank" rel="noopener" className="text-link underline underline-offset-4">
            {t('consent.terms.full')}
          </a>
        ) : null}
      </span>
    </span>
  );
}
