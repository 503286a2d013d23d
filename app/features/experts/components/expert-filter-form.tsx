import { useTranslation } from '~/i18n/use-translation';
import { Button } from '~/components/button/button';
import { CheckboxField } from '~/components/checkbox-field/checkbox-field';
import { SelectField } from '~/components/select-field/select-field';
import type { RegionWithHubs } from '~/features/hubs/hub';
import { languages } from '~/i18n/languages';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import type { ExpertFilter } from '../expert';
import { expertFields } from '../rules';

interface ExpertFilterFormProps {
  filter: ExpertFilter;
  regions: RegionWithHubs[];
  /** What else the address should keep. */
  kept?: Record<string, string | null | undefined>;
  /** Where the whole list is. */
  reset: string;
  /** One under the other, for a narrow column. */
  narrow?: boolean;
}

/** Narrows the experts; the address keeps the choice. */
export function ExpertFilterForm({ filter, regions, kept = {}, reset, narrow = false }: ExpertFilterFormProps) {
  const { t } = useTranslation(['experts', 'common']);
  const language = useLanguage();
  const chosen = Object.values(filter).some((value) => value !== undefined);
  return (
    <form method="get" autoComplete="off" role="search" aria-label={t('experts:filter.label')} className={`grid gap-4 ${narrow ? '' : 'sm:grid-cols-2 lg:grid-cols-[1fr_1fr_1fr_auto] lg:items-end'}`}>
      {Object.entries(kept).map(([name, value]) => (value ? <input key={name} type="hidden" name={name} value={value} /> : null))}
      <SelectField
        name="field" label={t('experts:filter.field')} placeholder={t('experts:filter.any')} defaultValue={filter.field ?? ''}
        options={expertFields.map((field) => ({ value: field, label: t(`experts:field.${field}`) }))}
      />
      <SelectField
        name="language" id="filter-language" label={t('experts:filter.language')} placeholder={t('experts:filter.any')} defaultValue={filter.language ?? ''}
        options={languages.map((one) => ({ value: one, label: t(`common:language.name.${one}`) }))}
      />
      <SelectField name="at" label={t('experts:filter.hub')} placeholder={t('experts:filter.any')} defaultValue={filter.hub ?? ''} options={[]}>
        {regions.map((region) => (
          <optgroup key={region.slug} label={localizedString(region.name, language)}>
            {region.hubs.map(({ slug, name }) => <option key={slug} value={slug}>{localizedString(name, language)}</option>)}
          </optgroup>
        ))}
      </SelectField>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <CheckboxField name="available" value="1" label={t('experts:filter.available')} defaultChecked={filter.available ?? false} />
        <Button variant="secondary">{t('experts:filter.show')}</Button>
        {chosen ? <a className="py-2 text-base text-link underline underline-offset-4" href={reset}>{t('experts:filter.reset')}</a> : null}
      </div>
    </form>
  );
}
