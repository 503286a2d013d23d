import { useTranslation } from '~/i18n/use-translation';
import { Tag, type Tone } from '~/components/tag/tag';
import type { ShownState } from '../rules';

const tones: Record<ShownState, Tone> = {
  held: 'warning', waiting: 'information', confirmed: 'success', checked_in: 'brand', completed: 'neutral', expired: 'neutral',
  cancelled: 'neutral', declined: 'danger', no_show: 'danger', reclaimed: 'danger',
};

/** The public name of a booking's state; a hold that was handed in (`submitted`) waits for the hub. */
export function BookingStateTag({ state, submitted = false }: { state: ShownState; submitted?: boolean }) {
  const { t } = useTranslation(['test-zone', 'common']);
  const shown = state === 'held' && submitted ? 'waiting' : state;
  return <Tag tone={tones[shown]}>{t(`test-zone:state.${shown}`)}</Tag>;
}
