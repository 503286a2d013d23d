import { useTranslation } from '~/i18n/use-translation';
import { SectionHeading } from '~/components/page-header/page-header';
import { localPath } from '~/i18n/links';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import type { RequestSummary } from '../request';
import { RequestStateTag } from './request-state-tag';

/** Earlier requests for the same service, from which a new one can begin. */
export function TemplateLinks({ templates, hubSlug }: { templates: readonly RequestSummary[]; hubSlug: string }) {
  const { t } = useTranslation('support-requests');
  const language = useLanguage();
  if (templates.length === 0) return null;
  return (
    <section aria-labelledby="templates">
      <SectionHeading id="templates">{t('template.earlier')}</SectionHeading>
      <p className="mt-3 text-base text-ink-subtle">{t('template.earlier_text')}</p>
      <ul className="mt-2">
        {templates.map(({ id, reference, title, state, hub }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-b border-line py-3.5">
            <a href={`${localPath(language, `/support-requests/${reference ?? ''}/template`)}?hub=${hubSlug}`} className="text-base font-bold text-link underline underline-offset-4"><bdi>{title}</bdi></a>
            <span className="flex flex-wrap items-center gap-x-3 text-sm text-ink-quiet">
              <RequestStateTag state={state} />
              <span>{t('promise.hub_name', { hub: localizedString(hub.name, language) })}</span>
              <bdi dir="ltr">{reference}</bdi>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
