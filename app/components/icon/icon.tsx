import type { SVGProps } from 'react';

const paths = {
  arrow: 'M5 12h14m-6-6 6 6-6 6',
  calendar: 'M4 6.5h16v13H4zM4 10.5h16M8.5 4v4m7-4v4',
  check: 'm5 12.5 4.5 4.5L19 7',
  chevron: 'm6 9.5 6 6 6-6',
  clock: 'M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16zm0 3.5V12l3 2',
  close: 'M6 6l12 12M18 6 6 18',
  contrast: 'M12 4a8 8 0 1 1 0 16zM12 4a8 8 0 0 0 0 16',
  download: 'M12 4v11m-5-5 5 5 5-5M5 19.5h14',
  error: 'M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16zm0 4v5m0 2.6v.4',
  external: 'M10 6H6v12h12v-4M13.5 5.5h5v5m0-5-8 8',
  file: 'M6.5 4h7l4 4v12h-11zM13.5 4v4h4',
  globe: 'M12 3.8a8.2 8.2 0 1 1 0 16.4 8.2 8.2 0 0 1 0-16.4zM3.8 12h16.4M12 3.8c2.3 2.3 3.3 5 3.3 8.2s-1 5.9-3.3 8.2c-2.3-2.3-3.3-5-3.3-8.2s1-5.9 3.3-8.2z',
  information: 'M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16zm0 7v5m0-8.4v.4',
  mail: 'M4 6.5h16v11H4zM4 7l8 6 8-6',
  menu: 'M4 7h16M4 12h16M4 17h16',
  person: 'M12 4.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7zM5 20c.6-3.6 3.3-5.5 7-5.5s6.4 1.9 7 5.5',
  pin: 'M12 21c4-4.3 6-7.7 6-10.5a6 6 0 1 0-12 0C6 13.3 8 16.7 12 21zm0-12.5a2.2 2.2 0 1 1 0 4.4 2.2 2.2 0 0 1 0-4.4z',
  search: 'M10.5 4.5a6 6 0 1 1 0 12 6 6 0 0 1 0-12zM15 15l5 5',
  warning: 'M12 4.5 21 19.5H3zM12 10v4.5m0 2.2v.3',
} as const;

export type IconName = keyof typeof paths;

/** A line drawing in the colour and size of the text beside it; it is decoration, the word stands beside it. */
export function Icon({ name, className = '', ...rest }: { name: IconName } & SVGProps<SVGSVGElement>) {
  const mirrored = name === 'arrow' || name === 'external' ? 'rtl:-scale-x-100' : '';
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
      className={`inline-block size-[1.25em] shrink-0 ${mirrored} ${className}`}
      {...rest}
    >
      <path d={paths[name]} fill={name === 'contrast' ? 'none' : undefined} />
      {name === 'contrast' ? <path d="M12 4a8 8 0 0 1 0 16z" fill="currentColor" stroke="none" /> : null}
    </svg>
  );
}
