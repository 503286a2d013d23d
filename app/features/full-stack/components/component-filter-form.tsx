import { useTranslation } from '~/i18n/use-translation';
import { Button } from '~/components/button/button';
import { SelectField } from '~/components/select-field/select-field';
import { TextField } from '~/components/text-field/text-field';
import { isLanguage } from '~/i18n/languages';
import type { ComponentFilter, NamedChip } from '../component';
import { componentLanguages, textMaxLength } from '../input';
import { componentKinds } from '../rules';

interface ComponentFilterFormProps {
  filter: ComponentFilter;
  chips: NamedChip[];
  /** What was picked for the package stays picked. */
  chosen: readonly string[];
  reset: string;
}

/** Narrows the catalogue; the address keeps the choice. */
export function ComponentFilterForm({ filter, chips, chosen, reset }: ComponentFilterFormProps) {
  const { t } = useTranslation(['full-stack', 'common']);
  const filtered = Object.keys(filter).length > 0;
  return (
    <form method="get" autoComplete="off" role="search" aria-label={t('full-stack:filter.label')} className="grid gap-4 sm:grid-cols-2 lg:grid-cols-[1.4fr_1fr_1fr_1.2fr_auto] lg:items-end">
      {chosen.map((slug) => <input key={slug} type="hidden" name="c" value={slug} />)}
      <TextField name="q" type="search" label={t('full-stack:filter.text')} defaultValue={filter.text ?? ''} maxLength={textMaxLength} />
      <SelectField
        name="kind" label={t('full-stack:filter.kind')} placeholder={t('full-stack:filter.any')} defaultValue={filter.kind ?? ''}
        options={componentKinds.map((kind) => ({ value: kind, label: t(`full-stack:kind.${kind}.name`) }))}
      />
      <SelectField
        name="language" label={t('full-stack:filter.language')} placeholder={t('full-stack:filter.any')} defaultValue={filter.language ?? ''}
        options={componentLanguages.map((value) => ({ value, label: isLanguage(value) ? t(`common:language.name.${value}`) : t('full-stack:otherLanguage') }))}
      />
      <SelectField
        name="chip" label={t('full-stack:filter.chip')} placeholder={t('full-stack:filter.any')} defaultValue={filter.worksWith ?? ''}
        options={chips.map(({ slug, name }) => ({ value: slug, label: name }))}
      />
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <Button variant="secondary">{t('full-stack:filter.show')}</Button>
        {filtered ? <a className="py-2 text-base text-link underline underline-offset-4" href={reset}>{t('full-stack:filter.reset')}</a> : null}
      </div>
    </form>
  );
}
