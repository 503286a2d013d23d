import type { ReactNode } from 'react';
import { useTranslation } from '~/i18n/use-translation';
import { Tag } from '~/components/tag/tag';
import { formatDate, formatMoney } from '~/i18n/format';
import { useLanguage } from '~/i18n/use-language';
import { currentOutcomes, minorDigits, type Outcome, type Satisfaction } from '../outcome.rules';

interface OutcomeListProps {
  outcomes: readonly Outcome[];
  satisfaction: Satisfaction | null;
  /** What the reader can do with one. */
  renderBelow?: (outcome: Outcome) => ReactNode;
}

const tone = { recorded: 'warning', confirmed: 'success', disputed: 'danger' } as const;

/** What came of a request, each in its newest version, and how content the firm was. */
export function OutcomeList({ outcomes, satisfaction, renderBelow }: OutcomeListProps) {
  const { t } = useTranslation('support-requests');
  const current = currentOutcomes(outcomes);
  return (
    <div className="grid gap-4 text-base text-ink-basic">
      {current.length > 0 ? (
        <ul>{current.map((outcome) => <li key={outcome.id} className="border-b border-line py-4"><OutcomeText outcome={outcome} />{renderBelow?.(outcome)}</li>)}</ul>
      ) : <p className="py-4 text-ink-quiet">{t('outcome.empty')}</p>}
      {satisfaction ? (
        <div>
          <p><span className="font-bold text-ink">{t('outcome.satisfaction')}</span> {t(`outcome.score_${scoreOf(satisfaction)}`)}</p>
          {satisfaction.words ? <p dir="auto" className="mt-1 whitespace-pre-line">{satisfaction.words}</p> : null}
        </div>
      ) : null}
    </div>
  );
}

const scoreOf = ({ score }: Satisfaction) => score as 1 | 2 | 3 | 4 | 5;

function OutcomeText({ outcome }: { outcome: Outcome }) {
  const { t } = useTranslation('support-requests');
  const language = useLanguage();
  const { kind, amount, currency, partner, happenedOn, note, state, correction } = outcome;
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="font-bold text-ink">{t(`outcome.kinds.${kind}`)}</span>
        <bdi>{partner}</bdi>
        {amount !== null && currency ? <bdi className="font-bold text-ink">{formatMoney(language, amount, currency, minorDigits(currency))}</bdi> : null}
        <Tag tone={tone[state]}>{t(`outcome.state_${state}`)}</Tag>
      </p>
      <p className="text-sm text-ink-quiet">{formatDate(language, new Date(`${happenedOn}T12:00:00Z`), 'UTC')}</p>
      {note ? <p dir="auto" className="mt-1 whitespace-pre-line">{note}</p> : null}
      {correction ? <p className="mt-2 text-sm"><span className="font-bold text-ink">{t('outcome.correction')}</span> <bdi className="whitespace-pre-line">{correction}</bdi></p> : null}
    </>
  );
}
