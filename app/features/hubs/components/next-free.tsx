import { useTranslation } from 'react-i18next';
import { TwoTimes } from '~/components/two-times/two-times';
import type { MapPin } from '../map-view.server';

interface NextFreeProps {
  pin: MapPin;
  layout?: 'stacked' | 'inline';
}

/** When a card of the hub's test zone is next free, in both times; nothing where none is. */
export function NextFree({ pin, layout = 'inline' }: NextFreeProps) {
  const { t } = useTranslation(['hubs', 'common']);
  if (!pin.free) return null;
  return (
    <span className="hub-free">
      <span className="hub-free-label">{t('hubs:map.nextFree')}</span>{' '}
      <TwoTimes at={pin.free} timeZone={pin.timeZone} place={pin.name} layout={layout} />
    </span>
  );
}
