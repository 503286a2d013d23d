import type { ReactNode } from 'react';
import { useTranslation } from '~/i18n/use-translation';
import { Notice } from '~/components/notice/notice';
import { TwoTimes } from '~/components/two-times/two-times';
import { formatIsoDay } from '~/i18n/format';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import type { CurrentPromise } from '../clock.rules';
import { openCorrection, type RequestRecord } from '../request';
import { whoseMove } from '../rules';

interface NextMoveProps {
  request: Pick<RequestRecord, 'state' | 'hub' | 'corrections' | 'promiseEstimated'>;
  promise: CurrentPromise | null;
  actions?: ReactNode;
}

/** Whose move it is, in one sentence, and by when. */
export function NextMove({ request, promise, actions }: NextMoveProps) {
  const { t } = useTranslation('support-requests');
  const language = useLanguage();
  const hub = localizedString(request.hub.name, language);
  const mover = whoseMove(request.state);
  const correction = openCorrection(request);
  const tone = correction ? 'warning' : request.state === 'approved' || request.state === 'in_progress' ? 'success' : promise?.status === 'overdue' ? 'danger' : 'information';
  return (
    <Notice tone={tone} title={mover === 'hub' ? t('move.hub', { hub }) : mover === 'firm' ? t('move.firm') : t('move.nobody')} actions={actions}>
      <p>{t(`next.${request.state}`, { hub })}</p>
      {correction ? <p className="font-bold">{t('correction.due', { when: formatIsoDay(language, correction.dueOn) })}</p> : null}
      {promise && promise.status !== 'paused' ? (
        <p className="mt-1">
          {t(`promise.${promise.kind}`)}: <TwoTimes at={promise.dueAt} timeZone={request.hub.timeZone} place={hub} layout="inline" />
          {promise.status === 'overdue' ? <span className="ms-1 font-bold text-danger">{t('promise.overdue')}</span> : null}
          {request.promiseEstimated ? <span className="block text-sm text-warning">{t('promise.estimated')}</span> : null}
        </p>
      ) : null}
    </Notice>
  );
}
