const points = [
  [16, 3.4], [25.9, 8.3], [28.3, 19], [21.5, 27.6], [10.5, 27.6], [3.7, 19], [6.1, 8.3],
] as const;

/** The mark: one core, seven hubs. */
export function Logo({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false" className={className}>
      <g stroke="currentColor" strokeWidth="1.9" strokeLinecap="round">
        {points.map(([x, y]) => (
          <line key={x} x1="16" y1="16" x2={x} y2={y} />
        ))}
      </g>
      <g fill="currentColor">
        <circle cx="16" cy="16" r="3.6" />
        {points.map(([x, y], index) => (
          <circle key={x} cx={x} cy={y} r={index % 2 ? 2.1 : 2.6} />
        ))}
      </g>
    </svg>
  );
}
