import { useTranslation } from '~/i18n/use-translation';
import { Button } from '~/components/button/button';
import { SelectField } from '~/components/select-field/select-field';
import { TextField } from '~/components/text-field/text-field';
import type { BulletinFilter } from '../bulletin';
import { countryPath } from '../input';
import { bulletinCountries, legalStatuses } from '../rules';

/** Narrows the bulletins; the address keeps the choice. */
export function BulletinFilterForm({ filter, reset }: { filter: BulletinFilter; reset: string }) {
  const { t } = useTranslation(['bulletins']);
  const any = t('bulletins:filter.any');
  return (
    <form
      method="get"
      autoComplete="off"
      role="search"
      aria-label={t('bulletins:filter.label')}
      className="grid gap-4 sm:grid-cols-2 lg:grid-cols-[1fr_1fr_1fr_auto] lg:items-end"
    >
      <SelectField
        name="country"
        label={t('bulletins:filter.country')}
        placeholder={any}
        defaultValue={filter.country ? countryPath(filter.country) : ''}
        options={bulletinCountries.map((country) => ({
          value: countryPath(country),
          label: t(`bulletins:country.${country}`),
        }))}
      />
      <SelectField
        name="status"
        label={t('bulletins:filter.status')}
        placeholder={any}
        defaultValue={filter.status ?? ''}
        options={legalStatuses.map((status) => ({ value: status, label: t(`bulletins:status.${status}`) }))}
      />
      <TextField
        name="q"
        type="search"
        label={t('bulletins:filter.text')}
        defaultValue={filter.text ?? ''}
        maxLength={100}
      />
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <Button variant="secondary">{t('bulletins:filter.show')}</Button>
        {Object.keys(filter).length > 0 ? (
          <a className="py-2 text-base text-link underline underline-offset-4" href={reset}>
            {t('bulletins:filter.reset')}
          </a>
        ) : null}
      </div>
    </form>
  );
}
