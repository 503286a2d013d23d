import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Gallery } from '~/components/gallery/gallery';
import { pageMeta } from '~/components/page-meta/page-meta';
import { languageOf } from '~/i18n/route.server';
import { environment } from '~/platform/environment.server';
import { refuse } from '~/platform/responses.server';

/** Every component on one page, to look at in each language and contrast. Only where DEMO is set. */
export function loader({ params }: LoaderFunctionArgs) {
  languageOf(params);
  if (!environment().DEMO) refuse('not_found');
  return { now: new Date().toISOString() };
}

/** Hydrated, so that every component is seen to come out the same in the browser. */
export const handle = { hydrate: true, i18n: [] };

export const meta: MetaFunction = () => pageMeta({ title: 'KRDS', hidden: true });

export default function DemoComponents() {
  return <Gallery now={useLoaderData<typeof loader>().now} />;
}
