import { useLocation } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { Icon } from '~/components/icon/icon';
import { localPath } from '~/i18n/links';
import { useLanguage } from '~/i18n/use-language';
import { HeaderMenu } from './header-menu';
import { defaultPreferences, textSizes, useRootData } from './root-data';

const choiceClass = `min-h-11 grow rounded-md border border-line-strong px-2 py-1.5 text-sm hover:bg-subtle
  aria-pressed:border-brand aria-pressed:bg-tint aria-pressed:font-bold aria-pressed:text-brand`;

/** Text size and contrast: a form that works without scripts and comes back to the same page. */
export function DisplaySettings() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { pathname, search } = useLocation();
  const { textSize, contrast } = useRootData()?.preferences ?? defaultPreferences;
  return (
    <HeaderMenu
      wide
      label={t('shell.settings')}
      summary={
        <>
          <span aria-hidden="true" className="font-bold">{t('text_size.sample')}</span>
          <span className="max-sm:sr-only">{t('text_size.value', { percent: textSize })}</span>
        </>
      }
    >
      <form method="post" action={localPath(language, '/preferences')} className="grid gap-4 p-3">
        <input type="hidden" name="next" value={pathname + search} />
        <fieldset>
          <legend className="mb-2 text-sm font-bold text-ink">{t('text_size.label')}</legend>
          <div className="flex flex-wrap gap-1.5">
            {textSizes.map((size) => (
              <button key={size} name="textSize" value={size} aria-pressed={size === textSize} className={choiceClass}>
                {t('text_size.value', { percent: size })}
              </button>
            ))}
          </div>
        </fieldset>
        <fieldset>
          <legend className="mb-2 flex items-center gap-1.5 text-sm font-bold text-ink">
            <Icon name="contrast" /> {t('contrast.label')}
          </legend>
          <div className="flex flex-wrap gap-1.5">
            {(['normal', 'high'] as const).map((choice) => (
              <button key={choice} name="contrast" value={choice} aria-pressed={choice === contrast} className={choiceClass}>
                {t(`contrast.${choice}`)}
              </button>
            ))}
          </div>
        </fieldset>
      </form>
    </HeaderMenu>
  );
}
