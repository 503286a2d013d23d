import { languageFacts } from '~/i18n/languages';
import { useLanguage } from '~/i18n/use-language';
import { ChartBar, ChartLegend, ChartPatterns, type ChartLook } from './chart-looks';

interface BarRow {
  key: string;
  label: string;
  /** What the bar amounts to, in words or numbers. */
  value: string;
  /** One after another, each in percent of the chart's width; none where the value is kept back. */
  parts: readonly { look: ChartLook; share: number }[];
}

interface BarRowsProps {
  /** Of the page's charts, this one. */
  id: string;
  title: string;
  /** What it shows, for those who can't see it; the table beside it has the numbers. */
  description: string;
  rows: readonly BarRow[];
  legend: readonly { look: ChartLook; label: string }[];
}

/** Heights in em, so that they grow with the reader's text. */
const [pitch, bar] = [3.6, 1.1];

/**
 * Bars beneath their labels, one a row, drawn by the server. Lengths are percent of whatever width there is, and begin where the reader's
 * language begins.
 */
export function BarRows({ id, title, description, rows, legend }: BarRowsProps) {
  const mirrored = languageFacts[useLanguage()].dir === 'rtl';
  const [start, end] = mirrored ? ['100%', '0%'] : ['0%', '100%'];
  return (
    <figure className="grid gap-4">
      <ChartLegend id={id} items={legend} />
      <svg role="img" aria-labelledby={`${id}-title ${id}-text`} width="100%" className="overflow-visible text-sm" style={{ blockSize: `${rows.length * pitch}em` }}>
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-text`}>{description}</desc>
        <ChartPatterns id={id} />
        {rows.map(({ key, label, value, parts }, index) => (
          <g key={key}>
            <text x={start} y={`${index * pitch + 1.1}em`} fill="currentColor" className="text-ink">{label}</text>
            <text x={end} y={`${index * pitch + 1.1}em`} fill="currentColor" textAnchor="end" className="font-bold text-ink">{value}</text>
            <g data-fill="">
              <line x1="0%" x2="100%" y1={`${index * pitch + 1.6 + bar}em`} y2={`${index * pitch + 1.6 + bar}em`} className="stroke-line-strong" />
              {parts.map(({ look, share }, i) => {
                const before = parts.slice(0, i).reduce((sum, part) => sum + part.share, 0);
                const x = mirrored ? 100 - before - share : before;
                return share > 0 ? <ChartBar key={look} id={id} look={look} x={`${round(x)}%`} y={`${index * pitch + 1.6}em`} width={`${round(share)}%`} height={`${bar}em`} /> : null;
              })}
            </g>
          </g>
        ))}
      </svg>
    </figure>
  );
}

const round = (value: number) => Math.round(value * 100) / 100;
