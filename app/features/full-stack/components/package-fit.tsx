import { useTranslation } from '~/i18n/use-translation';
import { Tag } from '~/components/tag/tag';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import type { PackageFit as Fit } from '../component';

/** Whether the parts go together, as far as the portal knows: what firms say, and a rule of thumb for a model whose build is known. */
export function PackageFit({ fit: { chip, declared, model } }: { fit: Fit }) {
  const { t } = useTranslation(['full-stack', 'test-zone']);
  const language = useLanguage();
  return (
    <>
      <ul>
        {declared.map(({ slug, name, says }) => (
          <li key={slug} className="border-b border-line py-4 text-base text-ink-basic">
            <Tag tone={says ? 'success' : 'neutral'}>{t(says ? 'full-stack:fit.said' : 'full-stack:fit.unsaid')}</Tag>{' '}
            {t(says ? 'full-stack:fit.saidText' : 'full-stack:fit.unsaidText', { name: localizedString(name, language), chip })}
          </li>
        ))}
        {model ? (
          <li className="border-b border-line py-4 text-base text-ink-basic">
            <Tag tone={model.misfit ? 'danger' : 'success'}>{t(model.misfit ? 'test-zone:compatibility.runs_not' : 'test-zone:compatibility.runs')}</Tag>{' '}
            {model.misfit
              ? t(`test-zone:compatibility.why.${model.misfit}`, { need: model.neededGb })
              : <>{t('full-stack:fit.cards', { model: model.name, chip })} <bdi dir="ltr">{model.cards.map(({ precision, number }) => `${precision} × ${number}`).join(' · ')}</bdi></>}
            {!model.misfit && model.compileWith ? <span className="mt-1 block text-sm text-warning">{t('test-zone:compatibility.compile', { sdk: model.compileWith })}</span> : null}
          </li>
        ) : null}
      </ul>
      <p className="mt-4 text-sm text-ink-quiet">{t(model ? 'test-zone:compatibility.thumb' : 'full-stack:fit.unknown')}</p>
    </>
  );
}
