import { useTranslation } from '~/i18n/use-translation';
import { Button } from '~/components/button/button';
import { SelectField } from '~/components/select-field/select-field';
import { Tag } from '~/components/tag/tag';
import { TextField } from '~/components/text-field/text-field';
import { formatGigabytes } from '~/i18n/format';
import { localPath } from '~/i18n/links';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import { precisions, purposes } from '../booking';
import type { CheckedCard, CheckPage } from '../compatibility-page.server';

/** What one wants to run: a form that only asks, so its answer has an address of its own. */
export function CompatibilityForm({ values, models }: Pick<CheckPage, 'values' | 'models'>) {
  const { t } = useTranslation(['test-zone', 'common']);
  const language = useLanguage();
  return (
    <search aria-label={t('test-zone:compatibility.title')}>
      <form method="get" action={localPath(language, '/test-zone/accelerators')} className="grid items-end gap-x-3 gap-y-4 sm:grid-cols-2 lg:grid-cols-4">
        <SelectField name="model" label={t('test-zone:workload.model')} defaultValue={values.model} placeholder={false} options={models.map(({ slug, name }) => ({ value: slug, label: name }))} />
        <TextField name="size" label={t('test-zone:compatibility.size')} type="number" step="any" min={0.001} max={10_000} defaultValue={values.size ?? ''} suffix="B" />
        <SelectField name="precision" label={t('test-zone:workload.precision')} defaultValue={values.precision} placeholder={false} options={precisions.map((value) => ({ value, label: value.toUpperCase() }))} />
        <SelectField name="purpose" label={t('test-zone:workload.purpose')} defaultValue={values.purpose} placeholder={false} options={purposes.map((value) => ({ value, label: t(`test-zone:purpose.${value}`) }))} />
        <TextField name="users" label={t('test-zone:compatibility.users')} type="number" min={1} max={10_000} defaultValue={values.users} />
        <TextField name="tokens" label={t('test-zone:compatibility.tokens')} type="number" min={1} max={2_000_000} defaultValue={values.tokens} />
        <Button className="max-lg:w-full lg:justify-self-start">{t('test-zone:compatibility.check')}</Button>
      </form>
    </search>
  );
}

/** Each kind of card and whether the work runs on it. */
export function CompatibilityList({ cards, precision }: { cards: readonly CheckedCard[]; precision: string }) {
  return <ul>{cards.map((checked) => <CardLine key={checked.card.slug} checked={checked} precision={precision} />)}</ul>;
}

function CardLine({ checked: { card, verdict }, precision }: { checked: CheckedCard; precision: string }) {
  const { t } = useTranslation(['test-zone', 'common']);
  const language = useLanguage();
  const need = Math.ceil(verdict.neededGb);
  const find = verdict.runs && card.hubs.length > 0 ? `${localPath(language, '/test-zone')}?${new URLSearchParams({ accelerator: card.slug, count: String(verdict.cards) })}` : null;
  return (
    <li className="grid gap-x-6 gap-y-2 border-b border-line py-4 md:grid-cols-[minmax(0,1.2fr)_minmax(0,1.6fr)_minmax(0,1fr)]">
      <p>
        <a href={localPath(language, `/test-zone/accelerators/${card.slug}`)} className="text-base font-bold text-link underline-offset-4 hover:underline"><bdi>{card.maker} {card.model}</bdi></a>
        <span className="block text-sm text-ink-quiet">{card.kind.toUpperCase()} · <bdi>{formatGigabytes(language, card.memoryGb)}</bdi> · <bdi>{card.precisions.join(', ')}</bdi></span>
      </p>
      <div>
        <p className="text-base text-ink">
          {verdict.runs
            ? <><Tag tone="success">{t('test-zone:compatibility.runs')}</Tag> {t('test-zone:compatibility.cards', { number: verdict.cards, need })}</>
            : <><Tag tone="danger">{t('test-zone:compatibility.runs_not')}</Tag> {t(`test-zone:compatibility.why.${verdict.why}`, { precision: precision.toUpperCase(), need })}</>}
        </p>
        {verdict.runs && verdict.compile ? <p className="mt-1 text-sm text-warning">{card.compiledFormat ? t('test-zone:compatibility.compile_to', { sdk: card.sdk, format: card.compiledFormat }) : t('test-zone:compatibility.compile', { sdk: card.sdk })}</p> : null}
      </div>
      <p className="text-sm text-ink-basic">
        {card.hubs.length > 0 ? card.hubs.map(({ name, count }) => t('test-zone:compatibility.hub_has', { hub: localizedString(name, language), number: count })).join(' · ') : <span className="text-ink-quiet">{t('test-zone:compatibility.nowhere')}</span>}
        {find ? <a href={find} className="mt-1 block text-link underline underline-offset-4">{t('test-zone:find_time')}</a> : null}
      </p>
    </li>
  );
}
