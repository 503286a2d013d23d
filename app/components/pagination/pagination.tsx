import { useLocation } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { Icon } from '~/components/icon/icon';

interface PaginationProps {
  /** From 1. */
  page: number;
  pages: number;
  /** The query parameter that names the page. */
  parameter?: string;
}

/** Pages as links, the rest of the query kept. Nothing where there is one page. */
export function Pagination({ page, pages, parameter = 'page' }: PaginationProps) {
  const { t } = useTranslation();
  const { pathname, search } = useLocation();
  if (pages <= 1) return null;
  const to = (target: number) => {
    const query = new URLSearchParams(search);
    query.set(parameter, String(target));
    return `${pathname}?${query}`;
  };
  return (
    <nav aria-label={t('pagination.label')} className="mt-8 flex flex-wrap items-center justify-center gap-1">
      {page > 1 ? <StepLink href={to(page - 1)} label={t('pagination.previous')} back /> : null}
      {pagesAround(page, pages).map((each, index) =>
        each === null ? (
          <span key={`gap-${index}`} aria-hidden="true" className="px-1 text-ink-quiet">…</span>
        ) : (
          <a
            key={each}
            href={to(each)}
            aria-label={t('pagination.page', { page: each })}
            aria-current={each === page ? 'page' : undefined}
            className={`${pageClass} aria-[current]:bg-brand aria-[current]:font-bold aria-[current]:text-on-brand`}
          >
            {each}
          </a>
        ),
      )}
      {page < pages ? <StepLink href={to(page + 1)} label={t('pagination.next')} /> : null}
    </nav>
  );
}

const pageClass = 'flex size-11 items-center justify-center rounded-md text-base text-ink hover:bg-subtle';

function StepLink({ href, label, back = false }: { href: string; label: string; back?: boolean }) {
  return (
    <a href={href} aria-label={label} rel={back ? 'prev' : 'next'} className={pageClass}>
      <Icon name="chevron" className={back ? 'rotate-90 rtl:-rotate-90' : '-rotate-90 rtl:rotate-90'} />
    </a>
  );
}

/** First, last, and two on each side of the present page; null is a gap. */
export function pagesAround(page: number, pages: number): (number | null)[] {
  const shown = Array.from({ length: pages }, (_, index) => index + 1).filter(
    (each) => each === 1 || each === pages || Math.abs(each - page) <= 2,
  );
  return shown.flatMap((each, index) => (index > 0 && each - (shown[index - 1] ?? 0) > 1 ? [null, each] : [each]));
}
