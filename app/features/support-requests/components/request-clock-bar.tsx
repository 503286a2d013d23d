import { useTranslation } from '~/i18n/use-translation';
import { regionTone, type Region } from '~/components/region-ring/region-ring';
import { SegmentedClock, type ClockSegment } from '~/components/segmented-clock/segmented-clock';
import { formatDuration } from '~/i18n/format';
import { localizedString, type LocalizedText } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import type { RequestClock } from '../clock.rules';
import type { NamedHub } from '../request';

interface RequestClockBarProps {
  clock: RequestClock;
  /** The hub that has it now, for its name and hue. */
  hub: { id: string; name: LocalizedText; regionSlug: string };
  /** Every hub that held it, for their names. */
  hubs: readonly NamedHub[];
  labelled?: boolean;
}

/** The public clock as one bar: who held it, the firm's turn hatched, what is left. Working time of the holder's hub. */
export function RequestClockBar({ clock, hub, hubs, labelled }: RequestClockBarProps) {
  const { t } = useTranslation('support-requests');
  const language = useLanguage();
  const nameOf = (id: string) => localizedString((hubs.find((one) => one.id === id) ?? hub).name, language);
  const last = clock.segments.length - 1;
  const left = clock.leftMinutes;
  const segments: ClockSegment[] = clock.segments.map(({ mover, holderHubId, minutes }, index) => {
    const duration = formatDuration(language, minutes);
    if (mover === 'firm') return { kind: 'firm', minutes, label: t('clock.firm', { duration }) };
    const present = index === last && clock.status === 'running';
    return { kind: present ? 'present' : 'past', minutes, label: t('clock.hub', { hub: nameOf(holderHubId), duration }) };
  });
  if (left !== null && left > 0) segments.push({ kind: 'left', minutes: left, label: t('clock.left', { duration: formatDuration(language, left) }) });
  if (left !== null && left < 0) segments.push({ kind: 'late', minutes: -left, label: t('clock.late', { duration: formatDuration(language, left) }) });
  return <SegmentedClock segments={segments} tone={regionTone[hub.regionSlug as Region] ?? 'brand'} labelled={labelled} />;
}
