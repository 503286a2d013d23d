import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { Button } from '~/components/button/button';
import { PageBody, PageHeader } from '~/components/page-header/page-header';
import { pageMeta } from '~/components/page-meta/page-meta';
import { Tag } from '~/components/tag/tag';
import { requireActor } from '~/features/accounts/actor.server';
import { bulletinPath, countryPath, readCountry } from '~/features/bulletins/input';
import { listSubscriptions } from '~/features/bulletins/queries.server';
import { bulletinCountries } from '~/features/bulletins/rules';
import { subscribe, unsubscribe } from '~/features/bulletins/subscriptions.commands.server';
import { translator } from '~/i18n/instance.server';
import { localPath } from '~/i18n/links';
import { languageOf } from '~/i18n/route.server';
import { useLanguage } from '~/i18n/use-language';
import { readForm } from '~/platform/forms.server';
import { db } from '~/platform/pool.server';
import { limit } from '~/platform/rate-limits.server';
import { refuse } from '~/platform/responses.server';

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ title: data.title, hidden: true }) : [];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const actor = await requireActor(request, context, language);
  const asked = readCountry(new URL(request.url).searchParams.get('country'));
  // The country that the reader came from stands first.
  const countries = asked ? [asked, ...bulletinCountries.filter((one) => one !== asked)] : [...bulletinCountries];
  return {
    title: translator(language)('bulletins:subscriptions.title'),
    email: actor.email,
    countries,
    on: await listSubscriptions(db, actor.userId),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const language = languageOf(params);
  const actor = await requireActor(request, context, language);
  await limit('write.user', actor.userId);
  const form = await readForm(request);
  const country = readCountry(String(form.get('country'))) ?? refuse('bad_request');
  switch (form.get('intent')) {
    case 'start':
      await subscribe(db, actor, country);
      break;
    case 'stop':
      await unsubscribe(db, actor, country);
      break;
    default:
      return refuse('bad_request');
  }
  return redirect(localPath(language, `/bulletins/subscriptions?country=${countryPath(country)}`), 303);
}

/** The countries whose changes a person is told of. */
export default function Subscriptions() {
  const { t } = useTranslation(['bulletins']);
  const language = useLanguage();
  const { title, email, countries, on } = useLoaderData<typeof loader>();
  return (
    <PageBody narrow>
      <PageHeader
        title={title}
        lead={t('bulletins:subscriptions.lead', { email })}
        crumbs={[{ label: t('bulletins:title'), href: localPath(language, '/bulletins') }, { label: title }]}
      />
      <p className="mb-4 text-sm text-ink-quiet">{t('bulletins:subscribe.lead')}</p>
      <ul className="border-t-2 border-line-ink">
        {countries.map((country) => {
          const name = t(`bulletins:country.${country}`);
          const subscribed = on.includes(country);
          return (
            <li
              key={country}
              className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line py-3.5"
            >
              <p className="text-base">
                <a
                  className="font-bold text-ink underline decoration-line-strong underline-offset-4"
                  href={localPath(language, bulletinPath({ country }))}
                >
                  {name}
                </a>{' '}
                {subscribed ? <Tag tone="success">{t('bulletins:subscriptions.on')}</Tag> : null}
              </p>
              <form method="post">
                <input type="hidden" name="country" value={countryPath(country)} />
                <Button
                  size="small"
                  name="intent"
                  value={subscribed ? 'stop' : 'start'}
                  variant={subscribed ? 'secondary' : 'primary'}
                >
                  {t(subscribed ? 'bulletins:subscriptions.stop' : 'bulletins:subscriptions.start', { country: name })}
                </Button>
              </form>
            </li>
          );
        })}
      </ul>
    </PageBody>
  );
}
