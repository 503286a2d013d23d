import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { Button, ButtonLink } from '~/components/button/button';
import { pageMeta } from '~/components/page-meta/page-meta';
import { SelectField } from '~/components/select-field/select-field';
import { KeptBulletinList } from '~/features/bulletins/components/kept-bulletin-list';
import { countryPath } from '~/features/bulletins/input';
import { listKeptBulletins } from '~/features/bulletins/keeping.queries.server';
import { translator } from '~/i18n/instance.server';
import { useLanguage } from '~/i18n/use-language';
import { db } from '~/platform/pool.server';
import { bulletinDeskOf } from './bulletin-desk.server';
import { deskLink } from './desk-links';

export async function loader(args: LoaderFunctionArgs) {
  const { language, actor, hub, countries, country } = await bulletinDeskOf(args);
  return {
    title: translator(language)('bulletins:title'),
    hub: hub.slug,
    countries,
    country,
    bulletins: await listKeptBulletins(db, actor, country),
    at: new Date(),
  };
}

export const meta = ({ data }: { data?: { title: string } }) =>
  data ? pageMeta({ title: data.title, hidden: true }) : [];

/** The bulletins of a country, drafts and withdrawn ones too. */
export default function DeskBulletins() {
  const { t } = useTranslation(['bulletins']);
  const language = useLanguage();
  const { title, hub, countries, country, bulletins, at } = useLoaderData<typeof loader>();
  const linkTo = (id: string) => deskLink(language, `/bulletins/${id}`, { hub, country: countryPath(country) });
  return (
    <div className="px-5 py-6">
      <div className="mb-6 flex flex-wrap items-center justify-between gap-4">
        <h1 className="heading-tight text-xl font-bold text-ink">
          {title}: {t(`bulletins:country.${country}`)}
        </h1>
        <p className="flex flex-wrap gap-2.5">
          <ButtonLink size="small" variant="secondary" href={linkTo('checklist')}>
            {t('bulletins:keeping.checklist')}
          </ButtonLink>
          <ButtonLink size="small" href={linkTo('new')}>
            {t('bulletins:keeping.new')}
          </ButtonLink>
        </p>
      </div>
      {countries.length > 1 ? (
        <form method="get" className="mb-6 flex flex-wrap items-end gap-2.5">
          <input type="hidden" name="hub" value={hub} />
          <SelectField
            name="country"
            label={t('bulletins:filter.country')}
            placeholder={false}
            defaultValue={countryPath(country)}
            options={countries.map((one) => ({ value: countryPath(one), label: t(`bulletins:country.${one}`) }))}
          />
          <Button variant="secondary">{t('bulletins:filter.show')}</Button>
        </form>
      ) : null}
      {bulletins.length > 0 ? (
        <KeptBulletinList bulletins={bulletins} at={new Date(at)} linkTo={linkTo} />
      ) : (
        <p className="py-5 text-sm text-ink-quiet">{t('bulletins:keeping.none')}</p>
      )}
    </div>
  );
}
