import { useTranslation } from '~/i18n/use-translation';
import { RegionRing, type Region } from '~/components/region-ring/region-ring';
import { TwoTimes } from '~/components/two-times/two-times';
import { localPath } from '~/i18n/links';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import type { CurrentPromise } from '../clock.rules';
import type { RequestSummary } from '../request';
import { whoseMove } from '../rules';
import { RequestStateTag } from './request-state-tag';

/** One filed request of a firm: what it is, whose move, what was promised. */
export function RequestRow({ request, promise }: { request: RequestSummary; promise: CurrentPromise | null }) {
  const { t } = useTranslation('support-requests');
  const language = useLanguage();
  const hub = localizedString(request.hub.name, language);
  const mover = whoseMove(request.state);
  return (
    <li className="grid gap-x-8 gap-y-2 border-b border-line py-5 md:grid-cols-[minmax(0,1fr)_9rem_minmax(0,18rem)]">
      <div className="min-w-0">
        <a href={localPath(language, `/support-requests/${request.reference ?? ''}`)} className="text-lg font-bold text-ink underline-offset-4 hover:underline">
          <bdi>{request.title}</bdi>
        </a>
        <p className="mt-0.5 flex flex-wrap items-center gap-x-2 text-sm text-ink-quiet">
          <RegionRing region={request.hub.regionSlug as Region} className="size-3.5" />
          {hub} · {localizedString(request.service.name, language)} · <bdi dir="ltr">{request.reference}</bdi>
        </p>
      </div>
      <p className="md:pt-1"><RequestStateTag state={request.state} /></p>
      <div className="text-sm text-ink-subtle">
        <p className={mover === 'firm' ? 'font-bold text-warning' : ''}>{mover === 'hub' ? t('move.hub', { hub }) : mover === 'firm' ? t('move.firm') : t('move.nobody')}</p>
        {promise && promise.status !== 'paused' ? (
          <p className={promise.status === 'overdue' ? 'text-danger' : ''}>
            {t(`promise.${promise.kind}`)} <TwoTimes at={promise.dueAt} timeZone={request.hub.timeZone} place={hub} layout="inline" />
          </p>
        ) : null}
      </div>
    </li>
  );
}
