import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { ButtonLink } from '~/components/button/button';
import { Notice } from '~/components/notice/notice';
import { PageBody, PageHeader } from '~/components/page-header/page-header';
import { pageMeta } from '~/components/page-meta/page-meta';
import { actsForFirm } from '~/features/accounts/actor';
import { findActor, requireFirm } from '~/features/accounts/actor.server';
import { readExpertSlug } from '~/features/experts/input';
import { makerOf } from '~/features/full-stack/component';
import { readChosen } from '~/features/full-stack/input';
import { findChosen } from '~/features/full-stack/queries.server';
import { packageProblem } from '~/features/full-stack/rules';
import { findHub } from '~/features/hubs/queries.server';
import { listHubSchedules } from '~/features/hubs/schedule.queries.server';
import { findServiceOffer, listServices } from '~/features/hubs/service-queries.server';
import { ChooseOffer } from '~/features/support-requests/components/choose-offer';
import { OfferIntroduction } from '~/features/support-requests/components/offer-introduction';
import { startDraft } from '~/features/support-requests/draft.commands.server';
import { findDraftFor, listTemplates } from '~/features/support-requests/list.queries.server';
import { promiseFor } from '~/features/support-requests/promise.server';
import { translator } from '~/i18n/instance.server';
import { localPath } from '~/i18n/links';
import { localizedString } from '~/i18n/localized-text';
import { languageOf } from '~/i18n/route.server';
import { readForm } from '~/platform/forms.server';
import { useLanguage } from '~/i18n/use-language';
import { db } from '~/platform/pool.server';
import { refuse } from '~/platform/responses.server';

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const t = translator(language);
  const query = new URL(request.url).searchParams;
  const [service, hub] = [query.get('service') ?? '', query.get('hub') ?? ''];
  const at = new Date();
  const offer = service && hub ? await findServiceOffer(db, service, hub) : null;
  if (!offer) {
    const [services, schedules] = await Promise.all([listServices(db, hub ? { hubSlug: hub } : {}), listHubSchedules(db)]);
    const chosen = services.filter((each) => !service || each.slug === service);
    const offers = (chosen.length > 0 ? chosen : services).map((each) => ({
      service: each,
      hubs: each.hubs.filter(({ slug }) => !hub || slug === hub).map((each_) => ({ hub: each_, promise: promiseFor(schedules.get(each_.id), each_, at) })),
    }));
    return { kind: 'choose' as const, title: t('support-requests:new.choose'), offers: offers.filter(({ hubs }) => hubs.length > 0) };
  }
  const [schedules, profile, actor] = await Promise.all([listHubSchedules(db), findHub(db, offer.hub.slug), findActor(request, context)]);
  const [draft, templates] = actor ? await Promise.all([findDraftFor(db, actor, offer.service.id, offer.hub.id), listTemplates(db, actor, offer.service.id)]) : [null, []];
  const chosen = offer.service.category === 'full_stack' ? await findChosen(db, readChosen(query.getAll('c'))) : [];
  return {
    kind: 'offer' as const,
    title: t('support-requests:form.title', { service: localizedString(offer.service.name, language) }),
    offer,
    contact: { email: profile?.email ?? null, phone: profile?.phone ?? null },
    promise: promiseFor(schedules.get(offer.hub.id), offer.service, at),
    reader: actor ? (actsForFirm(actor) ? ('firm' as const) : ('no_firm' as const)) : ('signed_out' as const),
    draft, templates,
    chosen: packageProblem(chosen.map(({ kind }) => kind)) === null ? chosen.map((one) => ({ slug: one.slug, role: one.kind, name: one.name, maker: makerOf(one, language) })) : [],
    wish: query.getAll('expert').length === 1 ? readExpertSlug(query.get('expert') ?? '') : null,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta({ title: data.title }) : []);

export async function action({ params, request, context }: ActionFunctionArgs) {
  const language = languageOf(params);
  const actor = await requireFirm(request, context, language);
  const form = await readForm(request);
  const [service, hub] = [form.getAll('service'), form.getAll('hub')];
  const [serviceSlug, hubSlug] = [service[0], hub[0]];
  if (service.length !== 1 || hub.length !== 1 || typeof serviceSlug !== 'string' || typeof hubSlug !== 'string') refuse('bad_request');
  const wish = form.getAll('expert');
  if (wish.length > 1) refuse('bad_request');
  const wishedExpert = typeof wish[0] === 'string' ? (readExpertSlug(wish[0]) ?? undefined) : undefined;
  const slugs = readChosen(form.getAll('c'));
  const chosen = await findChosen(db, slugs);
  if (slugs.length > 0 && (chosen.length < slugs.length || packageProblem(chosen.map(({ kind }) => kind)) !== null)) return data({ error: 'package_changed' as const }, { status: 409 });
  const started = await startDraft(db, actor, { serviceSlug, hubSlug, language, wishedExpert, componentIds: chosen.map(({ id }) => id) });
  if (!started.ok) return data({ error: started.error }, { status: 409 });
  return redirect(localPath(language, `/support-requests/drafts/${started.value.id}/${started.value.furthestStep}`), 303);
}

export default function NewRequest() {
  const view = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>()?.error;
  const { t } = useTranslation(['support-requests', 'common']);
  const language = useLanguage();
  const crumbs = [{ label: t('list.title') }, { label: t('new.crumb') }];
  return (
    <PageBody>
      <PageHeader
        title={view.title}
        crumbs={crumbs}
        lead={t(view.kind === 'choose' ? 'new.choose_lead' : 'new.offer_lead')}
        actions={view.kind === 'choose' ? <ButtonLink variant="secondary" href={localPath(language, '/find-support')}>{t('common:menu.find_support')}</ButtonLink> : null}
      />
      {refused ? <Notice tone="warning" live title={t(refused === 'package_changed' ? 'package.changed' : 'new.not_offered')} className="mb-8" /> : null}
      {view.kind === 'choose' ? <ChooseOffer offers={view.offers} /> : <OfferIntroduction {...view} />}
    </PageBody>
  );
}
