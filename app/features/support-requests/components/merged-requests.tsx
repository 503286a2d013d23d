import { useTranslation } from '~/i18n/use-translation';
import { SectionHeading } from '~/components/page-header/page-header';
import type { RequestRecord } from '../request';
import { SubmittedContent } from './submitted-content';
import { Thread } from './thread';

/** What was said and handed in on the duplicates that ended in this request: theirs still, to be read here. */
export function MergedRequests({ requests, level = 2 }: { requests: RequestRecord[]; level?: 2 | 3 }) {
  const { t } = useTranslation('support-requests');
  if (requests.length === 0) return null;
  return (
    <section aria-label={t('merge.title')}>
      <SectionHeading level={level}>{t('merge.title')}</SectionHeading>
      {requests.map((request) => (
        <details key={request.id} className="border-b border-line py-3">
          <summary className="cursor-pointer text-base font-bold text-ink"><bdi>{request.title}</bdi> <bdi dir="ltr" className="font-normal text-ink-quiet">{request.reference}</bdi></summary>
          <div className="mt-3 grid gap-8">
            <Thread request={request} />
            <SubmittedContent request={request} />
          </div>
        </details>
      ))}
    </section>
  );
}
