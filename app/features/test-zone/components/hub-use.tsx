import { useTranslation } from '~/i18n/use-translation';
import { formatNumber } from '~/i18n/format';
import { useLanguage } from '~/i18n/use-language';
import { lookBackWeeks, percentOf, type HubUse } from '../hub-use';

/** How much of a hub's cards was reserved and used lately, on its public page. */
export function HubUseFigures({ use }: { use: HubUse | null }) {
  const { t } = useTranslation(['test-zone']);
  const language = useLanguage();
  if (!use) return null;
  const hours = (minutes: number) => t('test-zone:hubUse.hours', { hours: formatNumber(language, Math.round(minutes / 60)) });
  const [reserved, used] = [percentOf(use.reserved, use.open), percentOf(use.used, use.open)];
  return (
    <section aria-labelledby="use" className="mt-8">
      <h3 id="use" className="text-lg font-bold">{t('test-zone:hubUse.heading', { weeks: lookBackWeeks })}</h3>
      <svg viewBox="0 0 400 12" preserveAspectRatio="none" aria-hidden="true" className="mt-3 h-3 w-full rtl:-scale-x-100">
        <rect width="400" height="12" fill="var(--line)" />
        <rect width={reserved * 4} height="12" fill="var(--line-field)" />
        <rect width={used * 4} height="12" fill="var(--hue, var(--brand))" />
      </svg>
      <dl className="mt-3 grid gap-x-10 gap-y-3 sm:grid-cols-3">
        <Figure label={t('test-zone:hubUse.used')} percent={used} hours={hours(use.used)} swatch="var(--hue, var(--brand))" />
        <Figure label={t('test-zone:hubUse.reserved')} percent={reserved} hours={hours(use.reserved)} swatch="var(--line-field)" />
        <Figure label={t('test-zone:hubUse.open')} hours={hours(use.open)} swatch="var(--line)" />
      </dl>
      <p className="mt-3 text-sm text-ink-quiet">{t('test-zone:hubUse.note')}</p>
    </section>
  );
}

function Figure({ label, percent, hours, swatch }: { label: string; percent?: number; hours: string; swatch: string }) {
  const { t } = useTranslation(['test-zone']);
  return (
    <div>
      <dt className="flex items-center gap-2 text-sm text-ink-quiet">
        <svg viewBox="0 0 10 10" className="size-2.5" aria-hidden="true"><rect width="10" height="10" fill={swatch} /></svg>{label}
      </dt>
      <dd>{percent === undefined ? <span className="text-xl font-bold">{hours}</span> : <><span className="text-xl font-bold tabular-nums">{t('test-zone:hubUse.percent', { percent })}</span> <span className="text-sm text-ink-subtle">{hours}</span></>}</dd>
    </div>
  );
}
