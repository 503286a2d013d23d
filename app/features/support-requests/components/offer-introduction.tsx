import { useTranslation } from '~/i18n/use-translation';
import { Button, ButtonLink } from '~/components/button/button';
import { Notice } from '~/components/notice/notice';
import { DefinitionList } from '~/components/definition-list/definition-list';
import { SectionHeading } from '~/components/page-header/page-header';
import { WithAside } from '~/components/panel/panel';
import type { ServiceOffer } from '~/features/hubs/offers';
import { localPath } from '~/i18n/links';
import { localizedString, type LocalizedText } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import type { ConsortiumRole } from '../consortium.rules';
import type { PromiseView } from '../promise';
import type { RequestSummary } from '../request';
import { DraftNotice } from './draft-notice';
import { PromiseLine, PromisePanel } from './promise-panel';
import { TemplateLinks } from './template-links';

interface OfferIntroductionProps {
  offer: ServiceOffer;
  contact: { email: string | null; phone: string | null };
  promise: PromiseView | null;
  reader: 'firm' | 'no_firm' | 'signed_out';
  draft: RequestSummary | null;
  /** Earlier requests of the firm for this service. */
  templates: RequestSummary[];
  /** Slug of the expert whom the firm would like to be asked. */
  wish: string | null;
  /** What the request shall be about; empty where it isn't begun with a package. */
  chosen: OfferedComponent[];
}

/** A component of a package before anything is begun. */
export interface OfferedComponent {
  slug: string;
  role: ConsortiumRole;
  name: LocalizedText;
  maker: string;
}

/** Before anything is typed, and before any sign-in: who can be helped, what is needed, and when the hub answers. */
export function OfferIntroduction({ offer, contact, promise, reader, draft, templates, wish, chosen }: OfferIntroductionProps) {
  const { t } = useTranslation('support-requests');
  const language = useLanguage();
  const { service } = offer;
  const hub = { ...offer.hub, ...contact };
  return (
    <WithAside aside={<PromisePanel hub={hub} promise={promise} />} summary={<PromiseLine hub={hub} promise={promise} />}>
      <div className="grid gap-10">
        {draft ? <DraftNotice draft={draft} /> : null}
        {chosen.length > 0 ? <ChosenPackage chosen={chosen} replaces={draft !== null} /> : null}
        <section aria-labelledby="eligibility">
          <SectionHeading id="eligibility">{t('new.eligibility')}</SectionHeading>
          <p className="mt-3 text-base text-ink-subtle">{t('new.eligibility_text')}</p>
          <ul className="mt-2">
            {service.eligibility.map(({ key, text, refusedBy, remedy }) => (
              <li key={key} className="border-b border-line py-3.5">
                <p className="text-base text-ink">{localizedString(text, language)} <span className="font-bold whitespace-nowrap">{t(refusedBy === 'yes' ? 'new.must_be_no' : 'new.must_be_yes')}</span></p>
                <p className="mt-0.5 text-sm text-ink-quiet">{localizedString(remedy, language)}</p>
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="documents">
          <SectionHeading id="documents">{t('new.documents')}</SectionHeading>
          <ul>
            {service.documents.map(({ key, label, required }) => (
              <li key={key} className="flex justify-between gap-4 border-b border-line py-3 text-base text-ink">
                {localizedString(label, language)}
                <span className={`shrink-0 text-sm ${required ? 'font-bold text-danger' : 'text-ink-quiet'}`}>{t(required ? 'new.required' : 'new.optional')}</span>
              </li>
            ))}
          </ul>
        </section>
        {draft && !wish && chosen.length === 0 ? null : <Begin offer={offer} reader={reader} wish={wish} chosen={chosen} />}
        {draft ? null : <TemplateLinks templates={templates} hubSlug={offer.hub.slug} />}
      </div>
    </WithAside>
  );
}

/** The package that the request begins with. */
function ChosenPackage({ chosen, replaces }: { chosen: OfferedComponent[]; replaces: boolean }) {
  const { t } = useTranslation('support-requests');
  const language = useLanguage();
  return (
    <section aria-labelledby="package">
      <SectionHeading id="package">{t('package.title')}</SectionHeading>
      <DefinitionList
        variant="rows" className="-mt-0.5"
        items={chosen.map(({ slug, role, name, maker }) => ({
          term: t(`consortium.role.${role}`),
          value: <><a className="text-link underline underline-offset-4" href={localPath(language, `/full-stack/${slug}`)}><bdi>{localizedString(name, language)}</bdi></a> · <bdi>{maker}</bdi></>,
        }))}
      />
      <p className="mt-3 text-base text-ink-subtle">{t('package.text')}</p>
      {replaces ? <p className="mt-2 text-base text-warning">{t('package.replaces')}</p> : null}
    </section>
  );
}

function Begin({ offer, reader, wish, chosen }: Pick<OfferIntroductionProps, 'offer' | 'reader' | 'wish' | 'chosen'>) {
  const { t } = useTranslation('support-requests');
  const language = useLanguage();
  const here = `${localPath(language, '/support-requests/new')}?service=${offer.service.slug}&hub=${offer.hub.slug}${wish ? `&expert=${wish}` : ''}${chosen.map(({ slug }) => `&c=${slug}`).join('')}`;
  if (reader === 'firm') {
    return (
      <form method="post">
        <input type="hidden" name="service" value={offer.service.slug} />
        <input type="hidden" name="hub" value={offer.hub.slug} />
        {chosen.map(({ slug }) => <input key={slug} type="hidden" name="c" value={slug} />)}
        {wish ? <input type="hidden" name="expert" value={wish} /> : null}
        <Button size="large">{t('new.start')}</Button>
        <p className="mt-3 text-sm text-ink-quiet">{t('new.start_text')}</p>
      </form>
    );
  }
  if (reader === 'no_firm') {
    return <Notice title={t('new.no_firm')} actions={<ButtonLink href={localPath(language, '/account/firm')}>{t('contact.firm_page')}</ButtonLink>} />;
  }
  return (
    <div>
      <ButtonLink size="large" href={`${localPath(language, '/sign-in')}?next=${encodeURIComponent(here)}`}>{t('new.sign_in')}</ButtonLink>
      <p className="mt-3 text-sm text-ink-quiet">{t('new.sign_in_text')}</p>
    </div>
  );
}
