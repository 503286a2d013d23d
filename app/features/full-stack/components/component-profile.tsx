import type { ReactNode } from 'react';
import { useTranslation } from '~/i18n/use-translation';
import { DefinitionList } from '~/components/definition-list/definition-list';
import { Text } from '~/features/hubs/components/text';
import { formatGigabytes, formatIsoDay } from '~/i18n/format';
import { languageFacts } from '~/i18n/languages';
import { localPath } from '~/i18n/links';
import { localize, type LocalizedText } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import { makerOf, type ChipFacts, type Component } from '../component';
import { ComponentLanguages } from './component-marks';

const linkClass = 'text-link underline underline-offset-4';
const latin = (text: string) => <bdi dir="ltr">{text}</bdi>;
const row = (term: string, value: ReactNode) => ({ term, value });

/** What anybody may read of a component; also the preview of what isn't public yet. */
export function ComponentProfile({ component }: { component: Component }) {
  const { t } = useTranslation(['full-stack', 'common']);
  const language = useLanguage();
  const { chip, firm, link, terms, languages, worksWith, aiModel, source } = component;
  const items = [
    row(t(firm ? 'full-stack:firm' : 'full-stack:maker'), <bdi>{makerOf(component, language)}</bdi>),
    ...(chip ? chipRows(chip, t) : []),
    ...(languages.length > 0 ? [row(t('full-stack:languages'), <ComponentLanguages of={languages} />)] : []),
    ...(aiModel ? [row(t('full-stack:aiModel'), latin(aiModel.name))] : []),
    ...(worksWith.length > 0 ? [row(t('full-stack:worksWith'), <ul>{worksWith.map(({ slug, name }) => <li key={slug}><a className={linkClass} href={localPath(language, `/full-stack/${slug}`)}>{latin(name)}</a></li>)}</ul>)] : []),
    row(t('full-stack:terms'), terms ? <span className="whitespace-pre-line"><Text of={terms} /></span> : t('full-stack:termsOfMaker')),
    ...(link ? [row(t('full-stack:link'), <a className={`${linkClass} break-all`} href={link} rel="nofollow noopener external" dir="ltr">{new URL(link).host}</a>)] : []),
    source
      ? row(t('full-stack:source'), <><bdi>{source}</bdi>{chip ? <> · {t('full-stack:asOf', { year: chip.asOf.slice(0, 4), day: formatIsoDay(language, chip.asOf) })}</> : null}</>)
      : row(t('full-stack:source'), t('full-stack:answeredFor')),
  ];
  return (
    <>
      <Summary of={component.summary} />
      <DefinitionList variant="rows" className="mt-8" items={items} />
      {chip ? <p className="mt-5"><a className={linkClass} href={localPath(language, `/test-zone/accelerators/${chip.slug}`)}>{t('full-stack:chip.facts')}</a></p> : null}
    </>
  );

  function chipRows({ memoryGb, precisions, sdk, languageModels }: ChipFacts, say: typeof t) {
    return [
      row(say('full-stack:chip.memory'), latin(formatGigabytes(language, memoryGb))),
      row(say('full-stack:chip.precisions'), latin(precisions.join(', '))),
      row(say('full-stack:chip.sdk'), latin(sdk)),
      row(say('full-stack:chip.languageModels'), say(languageModels ? 'full-stack:chip.languageModelsYes' : 'full-stack:chip.languageModelsNo')),
    ];
  }
}

/** The text, in the language it is written in, and who translated it where a machine did. */
function Summary({ of }: { of: LocalizedText }) {
  const { t } = useTranslation(['common']);
  const language = useLanguage();
  const { text, language: written } = localize(of, language);
  const { tag, dir } = languageFacts[written];
  return (
    <>
      <div lang={tag} dir={dir} className="max-w-[42rem] text-lg whitespace-pre-line text-ink-basic">{text}</div>
      {written === language ? null : <p className="mt-1 text-sm text-ink-quiet">({t('common:language.korean_original')})</p>}
      {written === language && of.origin?.[language] === 'machine' ? <p className="mt-1 text-sm text-ink-quiet">{t('common:localized.machine')}</p> : null}
    </>
  );
}
