import { useTranslation } from 'react-i18next';
import { Tag, type Tone } from '~/components/tag/tag';
import type { BookingState } from '../rules';

const tones: Record<BookingState, Tone> = {
  held: 'warning', confirmed: 'success', checked_in: 'brand', completed: 'neutral', expired: 'neutral',
  cancelled: 'neutral', declined: 'danger', no_show: 'danger', reclaimed: 'danger',
};

/** The public name of a booking's state; a hold that was handed in waits for the hub. */
export function BookingStateTag({ state, submitted }: { state: BookingState; submitted: boolean }) {
  const { t } = useTranslation('test-zone');
  const waiting = state === 'held' && submitted;
  return <Tag tone={waiting ? 'information' : tones[state]}>{t(waiting ? 'state.waiting' : `state.${state}`)}</Tag>;
}
