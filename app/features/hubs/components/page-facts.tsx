import { useTranslation } from '~/i18n/use-translation';
import type { PageState } from '../content';
import { LanguageNames } from './test-zone-offer';

/** What a part without texts holds, in the overview. */
export function PageFacts({ state }: { state: PageState }) {
  const { t } = useTranslation(['hubs']);
  if (state.part === 'languages') return <p className="py-4 text-ink-basic"><LanguageNames of={state.workingLanguages} /></p>;
  if (state.part !== 'contact') return null;
  return (
    <dl className="py-4">
      {(['operator', 'email', 'phone'] as const).map((field) => (
        <div key={field} className="flex flex-wrap gap-x-4"><dt className="text-ink-quiet">{t(`hubs:contact.${field}`)}</dt><dd><bdi>{state[field] ?? '–'}</bdi></dd></div>
      ))}
    </dl>
  );
}
