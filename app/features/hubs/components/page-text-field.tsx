import { useTranslation } from '~/i18n/use-translation';
import { CheckboxField } from '~/components/checkbox-field/checkbox-field';
import { controlClass, describe, fieldId, RequiredMark } from '~/components/field/field';
import { FormMessage } from '~/components/form-message/form-message';
import { formatDayTime, seoulZone } from '~/i18n/format';
import { languageFacts, type Language } from '~/i18n/languages';
import { translationStatus, type LocalizedText } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import { StatusTag } from './status-tag';

interface PageTextFieldProps {
  /** Posts `texts.<field>`, and `confirmed.<field>` of a translation. */
  field: string;
  label: string;
  text: LocalizedText | null;
  /** The language that is edited. */
  language: Language;
  rule: { max: number; rows?: number; required?: true };
  /** What was typed, where the form was sent. */
  typed: string | undefined;
  confirmed: boolean;
  /** Fingerprint of a machine's proposal that the field began with. */
  drafted: string | undefined;
  error: string[] | undefined;
  /** Who touched it last. */
  touch: { name: string; at: Date } | undefined;
  /** What a colleague published meanwhile. */
  conflict: string | null | undefined;
}

/** One text in one language: a translation has the Korean above it and the tick that it was read against that. */
export function PageTextField({ field, label, text, language, rule, typed, confirmed, drafted, error, touch, conflict }: PageTextFieldProps) {
  const { t } = useTranslation(['hub-pages', 'common']);
  const reader = useLanguage();
  const name = `texts.${field}`;
  const id = fieldId(name);
  const { tag, dir } = languageFacts[language];
  const translation = language !== 'ko';
  const status = translationStatus(text, language);
  if (translation && !text) {
    return <div><p className="font-bold text-ink">{label}</p><p className="mt-1 text-sm text-ink-quiet">{t('hub-pages:edit.noKorean')}</p></div>;
  }
  const control = { id, name, lang: tag, dir, maxLength: rule.max, defaultValue: typed ?? text?.[language] ?? '', ...describe(id, { error, hint: touch ? true : undefined }) };
  return (
    <div>
      <div className="mb-1.5 flex flex-wrap items-center gap-x-3 gap-y-1">
        <label htmlFor={id} className="text-base font-bold text-ink">{label}<RequiredMark required={rule.required && !translation} /></label>
        {translation ? <StatusTag status={drafted === undefined ? status : 'machine'} /> : null}
      </div>
      {translation && text ? (
        <div className="mb-2 border-s-4 border-line ps-4 text-sm text-ink-subtle">
          <span className="sr-only">{t('hub-pages:edit.korean')}: </span>
          <span lang="ko" dir="ltr" className="whitespace-pre-line">{text.ko}</span>
        </div>
      ) : null}
      {rule.rows ? <textarea {...control} rows={rule.rows} className={`${controlClass} field-sizing-content`} /> : <input type="text" {...control} className={controlClass} />}
      <FormMessage id={`${id}-error`} error={error} />
      {touch ? <p id={`${id}-hint`} className="mt-1.5 text-sm text-ink-quiet">{t('hub-pages:edit.touched', { name: touch.name, when: formatDayTime(reader, touch.at, seoulZone) })}</p> : null}
      {conflict === undefined ? null : (
        <div className="mt-2 rounded-lg bg-warning-tint px-4 py-3 text-sm">
          <p className="font-bold text-ink">{t('hub-pages:edit.now')}</p>
          <p lang={tag} dir={dir} className="mt-1 whitespace-pre-line text-ink-basic">{conflict ?? '–'}</p>
        </div>
      )}
      {translation && (drafted !== undefined || (text?.[language] && status !== 'human')) ? (
        <CheckboxField name={`confirmed.${field}`} label={t('hub-pages:edit.confirm')} defaultChecked={confirmed} className="mt-1" />
      ) : null}
      {drafted === undefined ? null : <input type="hidden" name={`drafted.${field}`} value={drafted} />}
    </div>
  );
}
