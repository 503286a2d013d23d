import { useTranslation } from '~/i18n/use-translation';
import { SectionHeading } from '~/components/page-header/page-header';
import { Tag } from '~/components/tag/tag';
import { localPath } from '~/i18n/links';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import type { Partnership } from '../partnership';
import { RequestStateTag } from './request-state-tag';

/** Requests of other firms that this one is invited to or takes part in. */
export function PartnershipList({ partnerships }: { partnerships: Partnership[] }) {
  const { t } = useTranslation('support-requests');
  const language = useLanguage();
  if (partnerships.length === 0) return null;
  return (
    <section aria-labelledby="partnerships" className="mb-10">
      <SectionHeading id="partnerships">{t('consortium.list')}</SectionHeading>
      <ul>
        {partnerships.map(({ id, role, state, lead, service, hub, request }) => (
          <li key={id} className="grid gap-x-8 gap-y-2 border-b border-line py-5 md:grid-cols-[minmax(0,1fr)_auto]">
            <div className="min-w-0">
              <a
                href={localPath(language, state === 'accepted' && request.reference ? `/support-requests/${request.reference}` : `/support-requests/partnerships/${id}`)}
                className="text-lg font-bold text-ink underline-offset-4 hover:underline"
              >
                {request.title ? <bdi>{request.title}</bdi> : localizedString(service, language)}
              </a>
              <p className="mt-0.5 text-sm text-ink-quiet">
                <bdi>{lead}</bdi> · {localizedString(hub, language)} · {t(`consortium.role.${role}`)}
                {request.reference ? <> · <bdi dir="ltr">{request.reference}</bdi></> : null}
              </p>
            </div>
            <p className="flex flex-wrap items-start gap-2 md:pt-1">
              <Tag tone={state === 'invited' ? 'warning' : 'brand'}>{t(state === 'invited' ? 'consortium.status.invited' : 'consortium.partner')}</Tag>
              {state === 'accepted' ? <RequestStateTag state={request.state} /> : null}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
