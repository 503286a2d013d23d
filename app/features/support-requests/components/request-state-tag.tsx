import { useTranslation } from '~/i18n/use-translation';
import { Tag, type Tone } from '~/components/tag/tag';
import type { RequestState } from '../rules';

const tones: Record<RequestState, Tone> = {
  draft: 'neutral', submitted: 'information', in_review: 'brand', correction_requested: 'warning', approved: 'success',
  in_progress: 'success', completed: 'neutral', returned: 'danger', declined: 'danger', withdrawn: 'neutral', merged: 'neutral',
};

/** The public name of a request's state. */
export function RequestStateTag({ state }: { state: RequestState }) {
  const { t } = useTranslation('support-requests');
  return <Tag tone={tones[state]}>{t(`state.${state}`)}</Tag>;
}
