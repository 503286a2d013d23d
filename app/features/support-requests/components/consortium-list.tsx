import { useTranslation } from '~/i18n/use-translation';
import { DefinitionList } from '~/components/definition-list/definition-list';
import { SectionHeading } from '~/components/page-header/page-header';
import { localPath } from '~/i18n/links';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import { consortiumParts, isNamed, type Consortium, type ConsortiumPart } from '../consortium.rules';
import type { RequestRecord } from '../request';

/** The consortium of a request as a part of its page. Nothing where nobody named one: a request from before consortia were named. */
export function ConsortiumSection({ request: { consortium, firm }, level = 2 }: { request: Pick<RequestRecord, 'consortium' | 'firm'>; level?: 2 | 3 }) {
  const { t } = useTranslation('support-requests');
  if (!consortium || !isNamed(consortium)) return null;
  return (
    <section>
      <SectionHeading level={level} className="border-b-0">{t('steps.consortium')}</SectionHeading>
      <ConsortiumList consortium={consortium} lead={firm.nameKo} />
    </section>
  );
}

/** The four roles and who takes them. */
export function ConsortiumList({ consortium, lead }: { consortium: Consortium; lead: string }) {
  const { t } = useTranslation('support-requests');
  return (
    <DefinitionList
      variant="rows"
      items={consortiumParts(consortium).map((part) => ({ term: t(`consortium.role.${part.role}`), value: <WhoFills part={part} lead={lead} /> }))}
    />
  );
}

/** Who fills one role, in words: a firm with who accepted for it, the lead with what it brings, or nobody with the reason. */
export function WhoFills({ part, lead }: { part: ConsortiumPart; lead: string }) {
  const { t } = useTranslation('support-requests');
  const language = useLanguage();
  const { partner, status, words, component } = part;
  return (
    <>
      <p>
        {status === 'lead' ? <><bdi className="font-bold">{lead}</bdi> · </> : null}
        {partner ? <><bdi className="font-bold">{partner.firm?.nameKo ?? partner.email}</bdi> · </> : null}
        <span className="text-ink-subtle">{t(`consortium.status.${status}`)}</span>
      </p>
      {component ? (
        <p className="text-sm text-ink-subtle">
          {t('package.part')}: {component.slug ? <a className="text-link underline underline-offset-4" href={localPath(language, `/full-stack/${component.slug}`)}><bdi>{localizedString(component.name, language)}</bdi></a> : <bdi>{localizedString(component.name, language)}</bdi>} · <bdi>{component.maker}</bdi>
        </p>
      ) : null}
      {words ? <p dir="auto" className="whitespace-pre-line [text-align:match-parent]">{words}</p> : null}
      {partner?.person ? (
        <p className="text-sm text-ink-subtle">{t('consortium.accepted_by')}: <bdi>{partner.person.name}</bdi> · <bdi dir="ltr" className="break-all">{partner.person.email}</bdi></p>
      ) : null}
    </>
  );
}
