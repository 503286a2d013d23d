import { useMemo, useState } from 'react';
import { useTranslation } from '~/i18n/use-translation';

/**
 * Which rows came while the page was open. What slides up from the next page is not new: of a list that goes on, only what stands before
 * a row that was there counts.
 */
export function useFreshRows(references: string[], goesOn: boolean): ReadonlySet<string> {
  const [known] = useState(() => new Set(references));
  return useMemo(() => {
    const end = goesOn ? references.findLastIndex((reference) => known.has(reference)) : references.length;
    return new Set(references.slice(0, Math.max(0, end)).filter((reference) => !known.has(reference)));
  }, [references, goesOn, known]);
}

/** Says politely, to those who don't see it, that rows were added. */
export function FreshRows({ count }: { count: number }) {
  const { t } = useTranslation(['desk']);
  return <p role="status" className="sr-only">{count > 0 ? t('desk:live.fresh', { count }) : null}</p>;
}
