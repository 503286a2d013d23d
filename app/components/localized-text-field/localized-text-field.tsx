import { useTranslation } from '~/i18n/use-translation';
import { controlClass, describe, fieldId, RequiredMark, type FieldTexts } from '~/components/field/field';
import { FormMessage } from '~/components/form-message/form-message';
import { languageFacts, languages, type Language } from '~/i18n/languages';
import type { LocalizedText } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';

interface LocalizedTextFieldProps extends Pick<FieldTexts, 'label' | 'hint' | 'required'> {
  /** Posts `name.ko`, `name.ja`, `name.origin.ja` …: read it with the platform's `localizedInput`. */
  name: string;
  /** What it holds, or what was typed: see {@link typedLocalizedText}. */
  value: Partial<LocalizedText> | null | undefined;
  /** Errors by field name, as an action answered them. */
  errors?: Record<string, string[] | null | undefined>;
  /** Lines; without it one line. */
  rows?: number;
  maxLength: number;
}

const others = languages.filter((language) => language !== 'ko');

/**
 * One text in six languages: Korean, which is owed, then the rest folded under what is missing, each with its own direction and
 * the word on who translated it. Works without script.
 */
export function LocalizedTextField({ name, label, hint, required = true, value, errors = {}, rows, maxLength }: LocalizedTextFieldProps) {
  const { t } = useTranslation('common');
  const reader = useLanguage();
  const id = fieldId(name);
  const missing = others.filter((language) => !value?.[language]);
  const faulty = others.some((language) => errors[`${name}.${language}`] || errors[`${name}.origin.${language}`]);
  const names = missing.map((language) => t(`language.name.${language}`)).join(reader === 'ar' ? '، ' : ' · ');
  const shared = { name, rows, maxLength, value };
  return (
    <fieldset id={id} tabIndex={-1} {...describe(id, { hint, error: undefined })}>
      <legend className="mb-1.5 text-base font-bold text-ink">{label}<RequiredMark required={required} /></legend>
      {hint ? <p id={`${id}-hint`} className="mb-2 text-sm text-ink-quiet">{hint}</p> : null}
      <LanguageText {...shared} language="ko" required={required} error={errors[`${name}.ko`] ?? errors[name] ?? undefined} />
      <details open={faulty} className="group mt-3 border-y border-line">
        <summary className="flex min-h-12 cursor-pointer flex-wrap items-center gap-x-3 gap-y-1 py-2 text-sm text-ink before:text-ink-quiet before:content-['+'] group-open:before:content-['−']">
          <span className="font-bold">{t('localized.others')}</span>
          <span className={missing.length > 0 ? 'text-warning' : 'text-success'}>{missing.length > 0 ? t('localized.missing', { languages: names }) : t('localized.complete')}</span>
        </summary>
        <div className="grid gap-5 pt-2 pb-5">
          {others.map((language) => <LanguageText key={language} {...shared} language={language} error={errors[`${name}.${language}`] ?? undefined} />)}
        </div>
      </details>
    </fieldset>
  );
}

interface LanguageTextProps extends Pick<LocalizedTextFieldProps, 'name' | 'rows' | 'maxLength' | 'value' | 'required'> {
  language: Language;
  error: string[] | undefined;
}

function LanguageText({ name, language, rows, maxLength, value, required = false, error }: LanguageTextProps) {
  const { t } = useTranslation('common');
  const field = `${name}.${language}`;
  const id = fieldId(field);
  const { endonym, tag, dir } = languageFacts[language];
  const text = value?.[language];
  const control = { id, name: field, lang: tag, dir, maxLength, required, defaultValue: text ?? '', ...describe(id, { error }) };
  return (
    <div>
      <div className="mb-1.5 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <label htmlFor={id} className="text-sm text-ink">
          <span lang={tag} dir={dir} className="font-bold">{endonym}</span> {t(`language.name.${language}`) === endonym ? null : <span className="text-ink-quiet">{t(`language.name.${language}`)}</span>}
        </label>
        {language === 'ko' ? null : text ? null : <span className="text-sm text-warning">{t('localized.absent')}</span>}
      </div>
      {rows ? <textarea {...control} rows={rows} className={`${controlClass} field-sizing-content min-h-36`} /> : <input type="text" {...control} className={controlClass} />}
      <FormMessage id={`${id}-error`} error={error} />
      {language === 'ko' ? null : (
        <p className="mt-1.5 flex flex-wrap items-center gap-2 text-sm text-ink-quiet">
          <label htmlFor={`${id}-origin`}>{t('localized.origin')}</label>
          <select id={`${id}-origin`} name={`${name}.origin.${language}`} defaultValue={value?.origin?.[language] ?? ''} className="min-h-10 rounded-md border border-line-field bg-field px-2 text-sm text-ink">
            <option value="">{t('localized.unreviewed')}</option>
            <option value="human">{t('localized.human')}</option>
            <option value="machine">{t('localized.machine')}</option>
          </select>
        </p>
      )}
    </div>
  );
}

/** What a form's answer holds of a localised text, with whatever was typed; null where the form wasn't sent. */
export function typedLocalizedText(typed: Record<string, unknown> | null | undefined, name: string): Partial<LocalizedText> | null {
  if (!typed) return null;
  const sent = typed[name];
  if (!sent || typeof sent !== 'object') return {};
  const texts = new Map(Object.entries(sent));
  const text = (language: Language) => {
    const one: unknown = texts.get(language);
    return typeof one === 'string' ? one : undefined;
  };
  const origins: unknown = texts.get('origin');
  const origin = (language: Language): 'human' | 'machine' | undefined => {
    const by: unknown = origins && typeof origins === 'object' ? new Map(Object.entries(origins)).get(language) : undefined;
    return by === 'human' || by === 'machine' ? by : undefined;
  };
  return {
    ...Object.fromEntries(languages.map((language) => [language, text(language)])),
    origin: Object.fromEntries(languages.flatMap((language) => (origin(language) ? [[language, origin(language)]] : []))),
  };
}
