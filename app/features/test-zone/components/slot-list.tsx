import { useTranslation } from '~/i18n/use-translation';
import { Button, ButtonLink } from '~/components/button/button';
import { RegionRing, type Region } from '~/components/region-ring/region-ring';
import { dayShift, formatDay, formatTime, seoulZone, zoneName } from '~/i18n/format';
import { localPath } from '~/i18n/links';
import { useLanguage } from '~/i18n/use-language';
import type { SlotView } from '../slot-view.server';

/** What a press on an offered time does: hold it, sign in first, or nothing where the reader has no firm. */
export type HoldAccess = { kind: 'firm'; keys: string[] } | { kind: 'sign_in'; href: string } | { kind: 'none' };

interface SlotListProps {
  slots: readonly SlotView[];
  access: HoldAccess;
  /** A support request that the booking belongs to, by the hub that it is for. */
  request?: { reference: string; hubSlug: string } | null;
  /** In a column beside another: two lines a time instead of one. */
  narrow?: boolean;
}

/** Offered times, the earliest on top: hub, its time, Seoul's, what is booked, and the button that holds it. */
export function SlotList({ slots, access, request, narrow = false }: SlotListProps) {
  return (
    <ol>
      {slots.map((slot, index) => (
        <li key={slot.key} className={`grid items-center gap-x-6 gap-y-3 border-b border-line py-4 sm:grid-cols-2 ${narrow ? '' : 'lg:grid-cols-[9rem_1fr_1fr_1.2fr_auto]'}`}>
          <p className="flex items-center gap-3 text-base font-bold text-ink">
            <RegionRing region={slot.hub.regionSlug as Region} />
            {slot.hub.name}
          </p>
          <Times slot={slot} />
          <Units slot={slot} />
          <HoldButton slot={slot} first={index === 0} access={access} idempotencyKey={access.kind === 'firm' ? access.keys[index] : undefined} request={request?.hubSlug === slot.hub.slug ? request.reference : undefined} />
        </li>
      ))}
    </ol>
  );
}

function Times({ slot: { hub, start, end } }: { slot: SlotView }) {
  const { t } = useTranslation(['test-zone', 'common']);
  const language = useLanguage();
  const text = (zone: string) => `${formatDay(language, start, zone)} ${formatTime(language, start, zone)}–${formatTime(language, end, zone)}`;
  const other = dayShift(start, hub.timeZone, seoulZone) !== 0;
  return (
    <>
      <p>
        <time dateTime={start.toISOString()} className="block text-base font-bold text-ink">{text(hub.timeZone)}</time>
        <span className="block text-sm text-ink-quiet">{t('test-zone:earliest.local', { zone: zoneName(language, start, hub.timeZone) })}</span>
      </p>
      <p>
        <time dateTime={start.toISOString()} className="block text-base text-ink">{text(seoulZone)}</time>
        <span className={`block text-sm ${other ? 'font-bold text-warning' : 'text-ink-quiet'}`}>{t(other ? 'test-zone:earliest.seoul_other_day' : 'test-zone:earliest.seoul')}</span>
      </p>
    </>
  );
}

function Units({ slot }: { slot: SlotView }) {
  const { t } = useTranslation(['test-zone', 'common']);
  const cards = t('test-zone:units.cards', { model: slot.model, number: slot.count });
  const units = [cards, ...(slot.engineer ? [t('test-zone:units.engineer', { name: slot.engineer })] : []), ...(slot.room ? [slot.room] : [])].join(' + ');
  return (
    <p>
      <span className="block text-base text-ink">{slot.alternative ? t('test-zone:earliest.alternative', { units }) : units}</span>
      <span className="block text-sm text-ink-quiet">
        {slot.compilesWith ? t('test-zone:earliest.compiles', { sdk: slot.compilesWith }) : t('test-zone:earliest.person')}
      </span>
    </p>
  );
}

interface HoldButtonProps {
  slot: SlotView;
  first: boolean;
  access: HoldAccess;
  idempotencyKey?: string;
  request?: string;
}

function HoldButton({ slot, first, access, idempotencyKey, request }: HoldButtonProps) {
  const { t } = useTranslation(['test-zone', 'common']);
  const language = useLanguage();
  if (access.kind === 'none') return null;
  if (access.kind === 'sign_in') return <ButtonLink href={access.href} variant="secondary" size="small">{t('test-zone:earliest.sign_in')}</ButtonLink>;
  const time = `${formatDay(language, slot.start, slot.hub.timeZone)} ${formatTime(language, slot.start, slot.hub.timeZone)}`;
  return (
    <form method="post" action={localPath(language, '/test-zone/hold')}>
      {Object.entries(slot.fields).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      {request ? <input type="hidden" name="request" value={request} /> : null}
      <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
      <Button variant={first ? 'primary' : 'secondary'} size="small" className="w-full" aria-label={t('test-zone:earliest.hold_of', { hub: slot.hub.name, time })}>
        {t('test-zone:earliest.hold')}
      </Button>
    </form>
  );
}
