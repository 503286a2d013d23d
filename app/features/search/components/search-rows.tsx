import { useTranslation } from '~/i18n/use-translation';
import { Tag } from '~/components/tag/tag';
import { localPath } from '~/i18n/links';
import { useLanguage } from '~/i18n/use-language';
import { excerpt } from '../normal.rules';
import type { SearchHit } from '../search';
import { FoundText } from './found-text';

interface SearchRowsProps {
  hits: SearchHit[];
  /** What is marked. */
  words: readonly string[];
  /** Says of each what kind it is: where a list mixes them. */
  withKinds?: boolean;
}

/** What was found, one a row: its name, where it belongs, and the part of its summary that holds the words. */
export function SearchRows({ hits, words, withKinds = false }: SearchRowsProps) {
  const { t } = useTranslation(['search', 'common']);
  const language = useLanguage();
  return (
    <ul>
      {hits.map((hit) => (
        <li key={hit.path} className="border-b border-line py-5">
          <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
            <h3 className="text-lg font-bold text-ink">
              <a href={localPath(language, hit.path)} className="underline decoration-line-strong underline-offset-[0.3em] hover:decoration-current">
                <FoundText text={hit.title} language={hit.titleLang} words={words} />
              </a>
            </h3>
            {withKinds ? <Tag>{t(`search:kind.${hit.kind}`)}</Tag> : null}
            {hit.place ? <span className="text-sm text-ink-subtle"><FoundText text={hit.place} words={words} /></span> : null}
          </div>
          <p className="mt-1.5 max-w-3xl text-base text-ink-subtle">
            <FoundText text={excerpt(hit.summary, words)} language={hit.summaryLang} words={words} />
            {hit.summaryLang === language && hit.titleLang === language ? null : <small className="text-xs text-ink-quiet"> ({t('common:language.korean_original')})</small>}
          </p>
        </li>
      ))}
    </ul>
  );
}
