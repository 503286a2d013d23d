import { useTranslation } from '~/i18n/use-translation';
import { Tag, type Tone } from '~/components/tag/tag';
import { isLanguage } from '~/i18n/languages';
import { useLanguage } from '~/i18n/use-language';
import type { Component } from '../component';
import type { ComponentStage } from '../rules';

/** What a reader has to know before believing it: facts that nobody verified, and what only demonstrates the portal. */
export function ComponentMarks({ component: { chip, isDemo } }: { component: Pick<Component, 'chip' | 'isDemo'> }) {
  const { t } = useTranslation(['full-stack']);
  return (
    <>
      {chip && !chip.verified ? <Tag tone="warning">{t('full-stack:unverified')}</Tag> : null}
      {isDemo ? <Tag>{t('full-stack:demo')}</Tag> : null}
    </>
  );
}

const tones: Record<ComponentStage, Tone> = { draft: 'neutral', in_review: 'information', published: 'success', revising: 'success', revision_in_review: 'information', withdrawn: 'warning' };

/** Where a component stands, for its firm and the desk. */
export function ComponentStageTag({ stage }: { stage: ComponentStage }) {
  const { t } = useTranslation(['full-stack']);
  return <Tag tone={tones[stage]}>{t(`full-stack:stage.${stage}`)}</Tag>;
}

/** Languages that a component covers, by their names. */
export function ComponentLanguages({ of }: { of: readonly string[] }) {
  const { t } = useTranslation(['full-stack', 'common']);
  const separator = useLanguage() === 'ar' ? '، ' : ' · ';
  return <>{of.map((language) => (isLanguage(language) ? t(`common:language.name.${language}`) : t('full-stack:otherLanguage'))).join(separator)}</>;
}
