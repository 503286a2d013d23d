import { useTranslation } from '~/i18n/use-translation';
import { BegunWith } from '~/components/begun-with/begun-with';
import { Button, ButtonLink } from '~/components/button/button';
import { TextArea } from '~/components/text-area/text-area';
import { TextField } from '~/components/text-field/text-field';
import { languageFacts, languages } from '~/i18n/languages';
import { placeholders } from '../reply-template.rules';

interface ReplyTemplateFormProps {
  /** Null for a new one, which carries a key instead of a version. */
  version: number | null;
  idempotencyKey: string;
  /** Texts by field name: `title.ko`, `body.ko`. */
  values: Record<string, string | undefined>;
  errors: Record<string, string[] | null | undefined>;
  cancel: string;
}

/** Title and words in each language; Korean first and required. */
export function ReplyTemplateForm({ version, idempotencyKey, values, errors, cancel }: ReplyTemplateFormProps) {
  const { t } = useTranslation(['desk']);
  const field = (name: string) => ({ name, defaultValue: values[name] ?? '', error: errors[name] ?? undefined });
  return (
    <form method="post" noValidate className="mt-6 grid gap-8">
      <input type="hidden" name="intent" value={version === null ? 'create' : 'change'} />
      <BegunWith {...(version === null ? { idempotencyKey } : { version })} />
      <div className="text-sm text-ink-subtle">
        <p>{t('desk:template.placeholders')}</p>
        <ul className="mt-2 grid gap-1">
          {placeholders.map((name) => <li key={name}><code dir="ltr" className="font-bold text-ink">{`{{${name}}}`}</code> {t(`desk:template.placeholder.${name}`)}</li>)}
        </ul>
      </div>
      {languages.map((language) => {
        const { endonym, tag, dir } = languageFacts[language];
        const required = language === 'ko';
        return (
          <fieldset key={language} className="grid gap-4 border-t border-line pt-5">
            <legend className="float-start w-full text-lg font-bold text-ink" lang={tag}>{endonym}</legend>
            <TextField {...field(`title.${language}`)} label={t('desk:template.title')} required={required} maxLength={80} lang={tag} dir={dir} />
            <TextArea {...field(`body.${language}`)} label={t('desk:template.body')} required={required} rows={5} maxLength={3_000} lang={tag} dir={dir} />
          </fieldset>
        );
      })}
      <div className="flex flex-wrap gap-2.5">
        <Button>{t('desk:template.save')}</Button>
        <ButtonLink variant="secondary" href={cancel}>{t('desk:action.cancel')}</ButtonLink>
      </div>
    </form>
  );
}
