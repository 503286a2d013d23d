import { useTranslation } from '~/i18n/use-translation';
import { ButtonLink } from '~/components/button/button';
import { Icon } from '~/components/icon/icon';
import { localPath } from '~/i18n/links';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import type { GuideResult, GuideRule } from '../guide';
import { regionHue } from '../rules';
import { FirstReply } from './promise';
import { Ring } from './ring';
import { Text } from './text';
import './guide.css';

/** Hubs shown of what fits best, and of all else; the rest are folded. */
const hubsShown = { best: 3, other: 1 };

interface GuideResultRowProps {
  result: GuideResult;
  /** 1 for what fits best; none where the order says little. */
  rank?: number;
}

/** A service: why it fits, and where, with each hub's promise and the way to ask it. */
export function GuideResultRow({ result, rank }: GuideResultRowProps) {
  const { t } = useTranslation(['find-support', 'hubs', 'common']);
  const language = useLanguage();
  const { service, reasons, eligibility, hubs } = result;
  const shown = hubs.slice(0, rank === 1 ? hubsShown.best : hubsShown.other);
  const folded = hubs.slice(shown.length);
  return (
    <li className={`guide-result ${rank === 1 ? 'guide-result-best' : ''}`}>
      <div className="flex items-baseline gap-x-3">
        {rank ? <span className="text-xl font-bold tabular-nums text-brand" aria-hidden="true">{rank}</span> : null}
        <div className="flex min-w-0 flex-wrap items-baseline gap-x-3 gap-y-1.5">
          <h3 className="heading-tight text-xl"><a className="row-link" href={localPath(language, `/services/${service.slug}`)}><Text of={service.name} /></a></h3>
          {rank === 1 ? <span className="guide-best" data-fill="">{t('find-support:results.best')}</span> : null}
        </div>
      </div>
      <p className="mt-1 text-ink-subtle"><Text of={service.summary} /></p>
      <h4 className="mt-4 text-sm text-ink-quiet">{t('find-support:results.why')}</h4>
      <Reasons reasons={reasons} />
      <h4 className="mt-5 text-sm text-ink-quiet">{t('find-support:results.firstReply')}</h4>
      <HubLines result={result} hubs={shown} first={rank === 1} />
      {folded.length > 0 ? (
        <details className="guide-fold">
          <summary>{t('find-support:results.moreHubs', { count: folded.length })}</summary>
          <HubLines result={result} hubs={folded} first={false} />
        </details>
      ) : null}
      <EligibilityHint eligibility={eligibility} />
    </li>
  );
}

/** Every reason with its points: with those of the hub they add up to the score. */
function Reasons({ reasons }: { reasons: GuideRule[] }) {
  const { t } = useTranslation(['find-support', 'common']);
  if (reasons.length === 0) return <p className="mt-1 text-ink-subtle">{t('find-support:results.noReason')}</p>;
  return (
    <ul className="guide-reasons">
      {reasons.map(({ question, reason, weight }) => (
        <li key={question}>
          <Icon name="check" className="text-brand" />
          <span className="min-w-0 grow"><Text of={reason} /></span>
          <span className="guide-points">{t('find-support:results.points', { count: weight })}</span>
        </li>
      ))}
    </ul>
  );
}

interface HubLinesProps {
  result: GuideResult;
  hubs: GuideResult['hubs'];
  /** The first line leads to what fits best of all. */
  first: boolean;
}

function HubLines({ result, hubs, first }: HubLinesProps) {
  const { t } = useTranslation(['find-support', 'hubs', 'common']);
  const language = useLanguage();
  return (
    <ul className="guide-hubs">
      {hubs.map(({ hub, due, reasons, score }, index) => {
        const name = localizedString(hub.name, language);
        const ask = localPath(language, `/support-requests/new?service=${result.service.slug}&hub=${hub.slug}`);
        return (
          <li key={hub.slug} data-hue={regionHue(hub.regionSlug)}>
            <div>
              <a className="inline-flex items-center gap-2 py-0.5 font-bold text-ink" href={localPath(language, `/hubs/${hub.slug}`)}><Ring region={hub.regionSlug} small /><span className="row-link">{name}</span></a>
              {reasons.map(({ question, service, reason, weight }) => (
                <p key={`${question}-${service}`} className="text-sm text-ink-subtle">
                  <bdi><Text of={reason} /></bdi> <span className="guide-points">{t('find-support:results.points', { count: weight })}</span>
                </p>
              ))}
              {score > 0 ? <p className="guide-points font-bold">{t('find-support:results.total', { count: score })}</p> : null}
            </div>
            <FirstReply due={due} timeZone={hub.timeZone} place={name} />
            <ButtonLink size="small" variant={first && index === 0 ? 'primary' : 'secondary'} href={ask}>{t('hubs:services.applyAt', { hub: name })}</ButtonLink>
          </li>
        );
      })}
    </ul>
  );
}

/** What the form will ask first: better known here than there. */
function EligibilityHint({ eligibility }: { eligibility: GuideResult['eligibility'] }) {
  const { t } = useTranslation(['find-support', 'hubs', 'common']);
  if (eligibility.length === 0) return null;
  return (
    <details className="guide-fold">
      <summary>{t('find-support:results.eligibility', { count: eligibility.length })}</summary>
      <ul className="mt-1 text-sm">
        {eligibility.map(({ key, text, refusedBy }) => (
          <li key={key} className="py-1.5">
            <span className="text-ink-basic"><Text of={text} /></span>{' '}
            <span className="text-ink-quiet">{t(`hubs:services.refusedBy.${refusedBy}`)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
