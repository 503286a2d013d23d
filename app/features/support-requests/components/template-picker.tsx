import type { MouseEvent } from 'react';
import { useTranslation } from '~/i18n/use-translation';
import { Button } from '~/components/button/button';
import { SelectField } from '~/components/select-field/select-field';
import type { FilledTemplate } from '../reply-template.server';

/** Puts a template's words beneath what was typed: at once with scripts, by the server without. `manage` leads to the templates themselves. */
export function TemplatePicker({ templates, manage }: { templates: readonly FilledTemplate[]; manage: string }) {
  const { t } = useTranslation(['desk']);
  const insert = (event: MouseEvent<HTMLButtonElement>) => {
    const fields = event.currentTarget.form?.elements;
    const [choice, message, language] = ['template', 'message', 'language'].map((name) => fields?.namedItem(name));
    if (!(choice instanceof HTMLSelectElement) || !(message instanceof HTMLTextAreaElement)) return;
    event.preventDefault();
    const chosen = templates.find(({ id }) => id === choice.value);
    if (!chosen) return;
    message.value = [message.value.trimEnd(), chosen.message].filter(Boolean).join('\n\n');
    if (language instanceof HTMLSelectElement) language.value = chosen.language;
    message.focus();
  };
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap items-end gap-2">
        <SelectField name="template" label={t('desk:template.choose')} className="min-w-0 grow" options={templates.map(({ id, title }) => ({ value: id, label: title }))} />
        <Button variant="secondary" name="fill" value="template" formNoValidate onClick={insert}>{t('desk:template.insert')}</Button>
      </div>
      <p className="text-sm"><a className="text-link underline underline-offset-4" href={manage}>{t('desk:template.manage')}</a></p>
    </div>
  );
}
