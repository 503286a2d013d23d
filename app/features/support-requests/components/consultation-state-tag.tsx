import { useTranslation } from '~/i18n/use-translation';
import { Tag, type Tone } from '~/components/tag/tag';
import type { ConsultationState } from '../consultation.rules';

const tones: Record<ConsultationState, Tone> = {
  asked: 'information', accepted: 'brand', answered: 'success', declined: 'danger', lapsed: 'warning', withdrawn: 'neutral',
};

/** Where a question to an expert stands. */
export function ConsultationStateTag({ state }: { state: ConsultationState }) {
  const { t } = useTranslation(['experts']);
  return <Tag tone={tones[state]}>{t(`experts:consultation.state.${state}`)}</Tag>;
}
