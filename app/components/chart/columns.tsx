import { languageFacts } from '~/i18n/languages';
import { useLanguage } from '~/i18n/use-language';
import { ChartBar, ChartLegend, ChartPatterns, type ChartLook } from './chart-looks';

interface ColumnGroup {
  key: string;
  /** Under the columns, in one or two lines. */
  label: string;
  below?: string | undefined;
  /** One column a series; null where the value is kept back. */
  values: readonly (number | null)[];
}

interface ColumnsProps {
  id: string;
  title: string;
  description: string;
  groups: readonly ColumnGroup[];
  series: readonly { look: ChartLook; label: string }[];
  /** A value beside the scale. */
  format: (value: number) => string;
  /** Stands where a column would be and its value is kept back. */
  keptBack: string;
}

/** Heights in em. */
const [top, plot, foot] = [1.4, 10, 3.2];
const steps = [1, 2, 2.5, 5, 10];
const levels = [1, 0.5, 0];

/** The least round number that is not below the highest value. */
function roundTop(highest: number): number {
  if (highest <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(highest));
  return (steps.find((step) => step * power >= highest) ?? 10) * power;
}

/** Columns over time, side by side in groups, drawn by the server; time runs as the reader's language does. */
export function Columns({ id, title, description, groups, series, format, keptBack }: ColumnsProps) {
  const mirrored = languageFacts[useLanguage()].dir === 'rtl';
  const scale = roundTop(Math.max(0, ...groups.flatMap(({ values }) => values.map((value) => value ?? 0))));
  const slot = 100 / Math.max(1, groups.length);
  const width = (slot * 0.64) / Math.max(1, series.length);
  /** The near edge of something that many percent wide, `x` percent from where reading begins. */
  const at = (x: number, wide = 0) => `${Math.round((mirrored ? 100 - x - wide : x) * 100) / 100}%`;
  return (
    <figure className="grid gap-4">
      <ChartLegend id={id} items={series} />
      <div className="flex gap-2 text-sm">
        <div aria-hidden="true" className="flex shrink-0 flex-col justify-between text-end text-ink-subtle" style={{ blockSize: `${plot}em`, marginBlockStart: `${top}em` }}>
          {levels.map((level) => <span key={level} className="flex h-0 items-center justify-end whitespace-nowrap">{format(scale * level)}</span>)}
        </div>
        <svg role="img" aria-labelledby={`${id}-title ${id}-text`} width="100%" className="min-w-0 overflow-visible" style={{ blockSize: `${top + plot + foot}em` }}>
          <title id={`${id}-title`}>{title}</title>
          <desc id={`${id}-text`}>{description}</desc>
          <ChartPatterns id={id} />
          {levels.map((level) => <line key={level} x1="0%" x2="100%" y1={`${top + plot * (1 - level)}em`} y2={`${top + plot * (1 - level)}em`} className={level === 0 ? 'stroke-line-ink' : 'stroke-line'} />)}
          {groups.map(({ key, label, below, values }, index) => {
            const begins = index * slot + slot * 0.18;
            return (
              <g key={key}>
                <g data-fill="">
                  {values.map((value, i) => {
                    const height = ((value ?? 0) / scale) * plot;
                    const look = series[i]?.look ?? 'solid';
                    return value === null || value === 0 ? null : <ChartBar key={look} id={id} look={look} x={at(begins + i * width, width)} y={`${top + plot - height}em`} width={`${width}%`} height={`${height}em`} />;
                  })}
                </g>
                {values.some((value) => value === null) ? <text x={at(begins + slot * 0.32)} y={`${top + plot - 0.4}em`} textAnchor="middle" fill="currentColor" className="text-ink-quiet">{keptBack}</text> : null}
                <text x={at(begins + slot * 0.32)} y={`${top + plot + 1.3}em`} textAnchor="middle" fill="currentColor" className="text-ink">{label}</text>
                {below ? <text x={at(begins + slot * 0.32)} y={`${top + plot + 2.6}em`} textAnchor="middle" fill="currentColor" className="text-ink-quiet">{below}</text> : null}
              </g>
            );
          })}
        </svg>
      </div>
    </figure>
  );
}
