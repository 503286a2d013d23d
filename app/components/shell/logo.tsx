const points = [
  [16, 3.4], [25.9, 8.3], [28.3, 19], [21.5, 27.6], [10.5, 27.6], [3.7, 19], [6.1, 8.3],
] as const;

// A string: every page has the mark twice, and it is the same each time.
const drawing = {
  __html: `<g stroke="currentColor" stroke-width="1.9" stroke-linecap="round">${points.map(([x, y]) => `<path d="M16 16 ${x} ${y}"/>`).join('')}</g>`
    + `<g fill="currentColor"><circle cx="16" cy="16" r="3.6"/>${points.map(([x, y], index) => `<circle cx="${x}" cy="${y}" r="${index % 2 ? 2.1 : 2.6}"/>`).join('')}</g>`,
};

/** The mark: one core, seven hubs. */
export function Logo({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false" className={className} dangerouslySetInnerHTML={drawing} />
  );
}
