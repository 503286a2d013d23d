import { formatTime } from '~/i18n/format';
import { useLanguage } from '~/i18n/use-language';

interface ClockProps {
  timeZone: string;
  /** The instant of the response, in ISO 8601; the document module goes on from there. */
  now: string;
  className?: string;
}

/** The wall time of a place: set by the server, kept by the document module. */
export function Clock({ timeZone, now, className }: ClockProps) {
  const language = useLanguage();
  return (
    <time dateTime={now} data-clock={timeZone} className={className} suppressHydrationWarning>
      {formatTime(language, new Date(now), timeZone)}
    </time>
  );
}
