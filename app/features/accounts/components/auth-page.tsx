import type { ReactNode } from 'react';
import { PageBody, PageHeader } from '~/components/page-header/page-header';

/** The pages about signing in: one narrow column, one thing to do. */
export function AuthPage({ title, lead, children }: { title: string; lead?: ReactNode; children: ReactNode }) {
  return (
    <PageBody narrow>
      <PageHeader title={title} lead={lead} crumbs={[{ label: title }]} />
      <div className="grid max-w-xl gap-6">{children}</div>
    </PageBody>
  );
}
