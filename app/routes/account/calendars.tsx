import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { Button } from '~/components/button/button';
import { Notice } from '~/components/notice/notice';
import { SectionHeading } from '~/components/page-header/page-header';
import { pageMeta } from '~/components/page-meta/page-meta';
import { TextField } from '~/components/text-field/text-field';
import { actsForFirm, canSee } from '~/features/accounts/actor';
import { requireActor } from '~/features/accounts/actor.server';
import { listHubNames } from '~/features/hubs/queries.server';
import { endCalendarFeed, makeCalendarFeed } from '~/features/test-zone/calendar-feed.commands.server';
import { listCalendarFeeds } from '~/features/test-zone/calendar-feed.queries.server';
import { formatDate, seoulZone } from '~/i18n/format';
import { translator } from '~/i18n/instance.server';
import { localPath } from '~/i18n/links';
import { localizedString } from '~/i18n/localized-text';
import { languageOf } from '~/i18n/route.server';
import { environment } from '~/platform/environment.server';
import { readForm } from '~/platform/forms.server';
import { db } from '~/platform/pool.server';
import { refuse } from '~/platform/responses.server';

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => pageMeta({ title: loaded?.title ?? '', hidden: true });

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const actor = await requireActor(request, context, language);
  const t = translator(language);
  const [feeds, hubs] = await Promise.all([listCalendarFeeds(db, actor), listHubNames(db)]);
  const since = (hubId: string | null) => {
    const at = feeds.get(hubId);
    return at ? formatDate(language, at, seoulZone) : null;
  };
  const ofHubs = hubs.filter(({ id, retired }) => !retired && canSee(actor, id)).map(({ id, slug, name }) => ({
    calendar: slug, name: t('test-zone:feed.hub', { hub: localizedString(name, language) }), since: since(id),
  }));
  const own = actsForFirm(actor) ? [{ calendar: 'own', name: t('test-zone:feed.own'), since: since(null) }] : [];
  return { title: t('test-zone:feed.title'), calendars: [...own, ...ofHubs] };
}

/** Makes or ends an address. A new one is shown in the answer itself, since it is never to be had again. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const language = languageOf(params);
  const actor = await requireActor(request, context, language);
  const form = await readForm(request);
  const calendar = form.get('calendar');
  const hub = calendar === 'own' ? null : ((await listHubNames(db)).find(({ slug }) => slug === calendar) ?? refuse('not_found'));
  if (form.get('intent') === 'end') {
    await endCalendarFeed(db, actor, hub?.id ?? null);
    throw redirect(localPath(language, '/account/calendars'));
  }
  const made = await makeCalendarFeed(db, actor, hub?.id ?? null);
  if (!made.ok) return refuse('not_found');
  return data({ calendar: String(calendar), address: `${environment().PUBLIC_URL}/calendars/${made.value.secret}.ics` }, { headers: { 'Cache-Control': 'no-store' } });
}

export default function Calendars() {
  const { t } = useTranslation('test-zone');
  const { calendars } = useLoaderData<typeof loader>();
  const made = useActionData<typeof action>();
  return (
    <>
      <p className="text-base text-ink-subtle">{t('feed.lead')}</p>
      {calendars.map(({ calendar, name, since }) => (
        <section key={calendar} className="grid gap-4" aria-labelledby={`calendar-${calendar}`}>
          <SectionHeading id={`calendar-${calendar}`}>{name}</SectionHeading>
          {made?.calendar === calendar ? (
            <Notice tone="success" live title={t('feed.made')}>
              <p className="mb-4">{t('feed.madeText')}</p>
              <TextField type="url" name={`address-${calendar}`} label={t('feed.address')} defaultValue={made.address} readOnly />
            </Notice>
          ) : <p className="text-base">{since ? t('feed.since', { when: since }) : t('feed.none')}</p>}
          <form method="post" className="flex flex-wrap items-center gap-2.5">
            <input type="hidden" name="calendar" value={calendar} />
            <Button name="intent" value="make" variant={since ? 'secondary' : 'primary'}>{since ? t('feed.renew') : t('feed.make')}</Button>
            {since ? <Button name="intent" value="end" variant="ghost">{t('feed.end')}</Button> : null}
          </form>
          {since ? <p className="text-sm text-ink-quiet">{t('feed.renewHint')}</p> : null}
        </section>
      ))}
    </>
  );
}
