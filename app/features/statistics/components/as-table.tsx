import type { ReactNode } from 'react';
import { useTranslation } from '~/i18n/use-translation';

/** The table behind a chart: folded on the screen, open on paper. */
export function AsTable({ children }: { children: ReactNode }) {
  const { t } = useTranslation(['statistics']);
  return (
    <details className="mt-4">
      <summary className="inline-block py-2 text-base text-link underline underline-offset-4 print:sr-only">{t('statistics:asTable')}</summary>
      <div className="mt-2">{children}</div>
    </details>
  );
}
