import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { pageMeta } from '~/components/page-meta/page-meta';
import { readSlug } from '~/features/hubs/input';
import { translator } from '~/i18n/instance.server';
import { localizedString } from '~/i18n/localized-text';
import { languageOf } from '~/i18n/route.server';
import { environment } from '~/platform/environment.server';
import { unlisted } from '~/platform/pages/unlisted';
import { refuse } from '~/platform/responses.server';
import { HubView } from './hub-view';
import { readHubView } from './hub-view.server';

export const handle = { shared: true };

export async function loader({ params, context }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const view = await readHubView(readSlug(params.slug) ?? refuse('not_found'), new Date(), context.kept);
  const [title, description] = [localizedString(view.hub.name, language), localizedString(view.hub.description, language)];
  return unlisted({
    title, description, view,
    about: {
      '@type': 'GovernmentOffice', name: title, description,
      parentOrganization: { '@type': 'GovernmentOrganization', name: translator(language)('common:footer.organisation'), url: environment().PUBLIC_URL },
    },
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data) : []);

export default function Hub() {
  return <HubView {...useLoaderData<typeof loader>().view} />;
}
