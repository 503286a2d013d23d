import { useTranslation } from '~/i18n/use-translation';
import { Tag, type Tone } from '~/components/tag/tag';
import type { TranslationStatus } from '~/i18n/localized-text';

const tones: Record<TranslationStatus, Tone> = { source: 'neutral', missing: 'danger', outdated: 'warning', machine: 'information', unreviewed: 'neutral', human: 'success' };

/** Where a text stands in a language, as a word. */
export function StatusTag({ status }: { status: TranslationStatus }) {
  const { t } = useTranslation(['hub-pages']);
  return <Tag tone={tones[status]}>{t(`hub-pages:status.${status}`)}</Tag>;
}
