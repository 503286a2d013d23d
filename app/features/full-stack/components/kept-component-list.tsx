import { useTranslation } from '~/i18n/use-translation';
import { Tag } from '~/components/tag/tag';
import { formatDate, seoulZone } from '~/i18n/format';
import { languages } from '~/i18n/languages';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import { makerOf, type KeptComponent } from '../component';
import { ComponentStageTag } from './component-marks';

/** Components with where they stand and what is still to be translated. */
export function KeptComponentList({ components, linkTo, named = false }: { components: KeptComponent[]; linkTo: (id: string) => string; /** With whose it is. */ named?: boolean }) {
  const { t } = useTranslation(['full-stack']);
  const language = useLanguage();
  return (
    <ul>
      {components.map((component) => {
        const missing = languages.filter((one) => !component.words.summary[one]).length;
        return (
          <li key={component.id} className="grid gap-1 border-b border-line py-4">
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <a className="text-base font-bold text-link underline underline-offset-4" href={linkTo(component.id)}><bdi>{localizedString(component.words.name, language)}</bdi></a>
              <ComponentStageTag stage={component.stage} />
              {component.isDemo ? <Tag>{t('full-stack:demo')}</Tag> : null}
            </p>
            <p className="text-sm text-ink-quiet">
              {named ? <><bdi>{makerOf(component, language)}</bdi> · </> : null}
              {t(`full-stack:kind.${component.kind}.name`)} · {t('full-stack:changed', { date: formatDate(language, component.updatedAt, seoulZone) })}
            </p>
            {missing > 0 ? <p className="text-sm text-warning">{t('full-stack:missing', { count: missing })}</p> : null}
          </li>
        );
      })}
    </ul>
  );
}
