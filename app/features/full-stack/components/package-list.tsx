import { useTranslation } from '~/i18n/use-translation';
import { Text } from '~/features/hubs/components/text';
import { localPath } from '~/i18n/links';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import { makerOf, type Component } from '../component';
import { chosenQuery } from '../input';
import { componentKinds } from '../rules';
import { ComponentMarks } from './component-marks';

/** What was picked, kind by kind, with the kinds that nobody picked; each can be taken out again. */
export function PackageList({ components }: { components: Component[] }) {
  const { t } = useTranslation(['full-stack']);
  const language = useLanguage();
  const without = (slug: string) => `${localPath(language, '/full-stack/package')}?${chosenQuery(components.map((one) => one.slug).filter((one) => one !== slug))}`;
  return (
    <dl className="border-t-2 border-line-ink">
      {componentKinds.map((kind) => {
        const picked = components.filter((component) => component.kind === kind);
        return (
          <div key={kind} className="grid gap-x-10 gap-y-2 border-b border-line py-5 md:grid-cols-[11rem_minmax(0,1fr)]">
            <dt className="text-base font-bold text-ink-subtle">{t(`full-stack:kind.${kind}.name`)}</dt>
            {picked.length === 0 ? <dd className="text-base text-ink-quiet">{t('full-stack:package.open')}</dd> : null}
            {picked.map((component) => (
              <dd key={component.slug} className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1.5 md:col-start-2">
                <div className="min-w-0">
                  <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
                    <a className="text-lg font-bold text-ink underline decoration-line-strong underline-offset-[0.3em] hover:decoration-current" href={localPath(language, `/full-stack/${component.slug}`)}><Text of={component.name} /></a>
                    <ComponentMarks component={component} />
                  </p>
                  <p className="mt-1 text-sm text-ink-subtle"><bdi>{makerOf(component, language)}</bdi></p>
                </div>
                <a className="text-sm text-link underline underline-offset-4 print:hidden" href={without(component.slug)} aria-label={t('full-stack:package.dropNamed', { name: localizedString(component.name, language) })}>{t('full-stack:package.drop')}</a>
              </dd>
            ))}
          </div>
        );
      })}
    </dl>
  );
}
