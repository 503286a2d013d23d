import { useTranslation } from '~/i18n/use-translation';
import { DefinitionList, type Definition } from '~/components/definition-list/definition-list';
import { regionTone, type Region } from '~/components/region-ring/region-ring';
import { Tag } from '~/components/tag/tag';
import { TwoTimes } from '~/components/two-times/two-times';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import { countHandovers } from '../handover.rules';
import type { RequestRecord } from '../request';
import { whoseMove } from '../rules';
import type { RequestStatus } from '../status.server';
import type { Presence } from '../presence.server';
import { PresentOfficers } from './present-officers';
import { RequestClockBar } from './request-clock-bar';
import { RequestStateTag } from './request-state-tag';

interface DeskRequestHeadProps {
  request: RequestRecord & { reference: string };
  status: RequestStatus;
  /** Who else had it open when the page was loaded. */
  present: Presence[];
}

/** Who asks for what, the clock, whose turn it is and until when. */
export function DeskRequestHead({ request, status, present }: DeskRequestHeadProps) {
  const { t } = useTranslation(['desk', 'common']);
  const language = useLanguage();
  const { hub, firm, state } = request;
  const hubName = localizedString(hub.name, language);
  const move = whoseMove(state);
  const hands = countHandovers(request.events);
  const turn = { firm: t('desk:request.firmTurn'), hub: t('desk:request.hubTurn', { hub: hubName }), nobody: t('desk:request.nobodyTurn') }[move ?? 'nobody'];
  const items: Definition[] = [
    ...promiseItems(),
    { term: t('desk:request.turn'), value: <strong className="text-ink">{turn}</strong> },
    { term: t('desk:request.assignee'), value: <bdi>{request.assignee?.name ?? t('desk:queue.nobody')}</bdi> },
    ...(hands.total > 0 ? [{ term: t('desk:transfer.count'), value: t(hands.back > 0 ? 'desk:transfer.timesBack' : 'desk:transfer.times', { number: hands.total, back: hands.back }) }] : []),
  ];
  function promiseItems(): Definition[] {
    const { promise } = status;
    if (!promise || promise.status === 'paused') return [];
    const late = promise.status === 'overdue';
    return [{
      term: t(promise.kind === 'decision' ? 'desk:request.decision' : 'desk:request.promise'),
      value: (
        <>
          <TwoTimes at={promise.dueAt} timeZone={hub.timeZone} place={hubName} className={late ? '[&_time]:text-danger' : ''} />
          {late ? <strong className="text-danger">{t('desk:queue.late')}</strong> : null}
          {request.promiseEstimated ? <span className="block text-xs text-warning">{t('desk:request.estimated')}</span> : null}
        </>
      ),
    }];
  }
  return (
    <header>
      <PresentOfficers loaded={present} />
      <p className="flex flex-wrap gap-2">
        <Tag tone={regionTone[hub.regionSlug as Region] ?? 'brand'}>{localizedString(request.service.name, language)}</Tag>
        <RequestStateTag state={state} />
      </p>
      <h2 className="heading-tight mt-2 text-lg font-bold text-ink" dir="auto">{request.title}</h2>
      <p className="mt-1 mb-4 text-sm text-ink-quiet"><bdi dir="ltr" className="whitespace-nowrap">{request.reference}</bdi> · <bdi>{firm.nameKo}</bdi></p>
      <RequestClockBar clock={status.clock} hub={hub} hubs={request.hubs} />
      {move === 'firm' ? <p className="mt-3 text-sm text-ink-subtle">{t('desk:request.paused')}</p> : null}
      <DefinitionList className="mt-4" items={items} />
    </header>
  );
}
