import { useTranslation } from '~/i18n/use-translation';
import { Button } from '~/components/button/button';
import { checkboxClass } from '~/components/checkbox-field/checkbox-field';
import { Text } from '~/features/hubs/components/text';
import { localPath } from '~/i18n/links';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import { makerOf, type Component } from '../component';
import type { ComponentSection } from '../queries.server';
import type { ComponentKind } from '../rules';
import { ComponentLanguages, ComponentMarks } from './component-marks';

interface ComponentSectionsProps {
  sections: ComponentSection[];
  /** Slugs that are picked. */
  chosen: readonly string[];
  /** Where the list of a kind goes on. */
  more: (kind: ComponentKind, after: string) => string;
}

/** The catalogue, kind by kind: each entry can be picked, and what is picked is looked at together. */
export function ComponentSections({ sections, chosen, more }: ComponentSectionsProps) {
  const { t } = useTranslation(['full-stack']);
  const language = useLanguage();
  const shown = new Set(sections.flatMap(({ components }) => components.map(({ slug }) => slug)));
  return (
    <form method="get" action={localPath(language, '/full-stack/package')} autoComplete="off">
      {chosen.filter((slug) => !shown.has(slug)).map((slug) => <input key={slug} type="hidden" name="c" value={slug} />)}
      <div className="grid gap-14">
        {sections.map(({ kind, components, next }) => (
          <section key={kind} aria-labelledby={`kind-${kind}`} className="grid gap-x-12 gap-y-4 lg:grid-cols-[16rem_minmax(0,1fr)]">
            <div>
              <h2 id={`kind-${kind}`} className="heading-tight text-xl font-bold text-ink">{t(`full-stack:kind.${kind}.name`)}</h2>
              <p className="mt-2 text-sm text-ink-subtle">{t(`full-stack:kind.${kind}.text`)}</p>
            </div>
            <div className="min-w-0">
              {components.length > 0 ? (
                <ul className="border-t-2 border-line-ink">{components.map((component) => <Entry key={component.slug} component={component} picked={chosen.includes(component.slug)} />)}</ul>
              ) : <p className="border-t-2 border-line-ink py-5 text-base text-ink-quiet">{t('full-stack:none')}</p>}
              {next ? <p className="mt-4"><a className="text-base text-link underline underline-offset-4" href={more(kind, next)} rel="next">{t('full-stack:more')}</a></p> : null}
            </div>
          </section>
        ))}
      </div>
      <div className="sticky bottom-0 z-10 mt-12 flex flex-wrap items-center justify-between gap-x-8 gap-y-3 border-t-2 border-line-ink bg-surface py-4 print:hidden">
        <p className="max-w-2xl text-sm text-ink-subtle max-sm:sr-only">{t('full-stack:package.rule')}</p>
        <Button>{t('full-stack:package.show')}</Button>
      </div>
    </form>
  );
}

function Entry({ component, picked }: { component: Component; picked: boolean }) {
  const { t } = useTranslation(['full-stack']);
  const language = useLanguage();
  const { slug, languages, terms, source } = component;
  const id = `pick-${slug}`;
  return (
    <li className="grid grid-cols-[1.25rem_minmax(0,1fr)] gap-x-4 border-b border-line py-5 has-checked:bg-tint">
      <div className="pt-1">
        <input type="checkbox" id={id} name="c" value={slug} defaultChecked={picked} aria-label={t('full-stack:package.pick', { name: localizedString(component.name, language) })} className={`${checkboxClass} scroll-my-28`} />
      </div>
      <div className="grid min-w-0 gap-x-10 gap-y-3 md:grid-cols-[minmax(0,1fr)_15rem]">
        <div className="min-w-0">
          <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1 text-sm text-ink-subtle"><bdi>{makerOf(component, language)}</bdi><ComponentMarks component={component} /></p>
          <h3 className="mt-1 text-lg font-bold text-ink">
            <a className="scroll-my-28 underline decoration-line-strong underline-offset-[0.3em] hover:decoration-current" href={localPath(language, `/full-stack/${slug}`)}><Text of={component.name} /></a>
          </h3>
          <p className="mt-1.5 line-clamp-3 text-base text-ink-subtle"><Text of={component.summary} /></p>
        </div>
        <dl className="grid content-start gap-1.5 text-sm text-ink-subtle">
          {languages.length > 0 ? <div><dt className="sr-only">{t('full-stack:languages')}</dt><dd><ComponentLanguages of={languages} /></dd></div> : null}
          {terms ? <div><dt className="text-ink-quiet">{t('full-stack:terms')}</dt><dd className="line-clamp-2"><Text of={terms} /></dd></div> : null}
          {source ? <div><dt className="text-ink-quiet">{t('full-stack:source')}</dt><dd className="break-words"><bdi>{source}</bdi></dd></div> : null}
        </dl>
      </div>
    </li>
  );
}
