import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { ButtonLink } from '~/components/button/button';
import { Notice } from '~/components/notice/notice';
import { SectionHeading } from '~/components/page-header/page-header';
import { pageMeta } from '~/components/page-meta/page-meta';
import { PageFacts } from '~/features/hubs/components/page-facts';
import { PageItem } from '~/features/hubs/components/page-items';
import { PagePhotos } from '~/features/hubs/components/page-photos';
import { PageStatus } from '~/features/hubs/components/page-status';
import { hubParts, itemParts, type ContentPart } from '~/features/hubs/content';
import { moveItem } from '~/features/hubs/content.commands.server';
import { itemMoveInput } from '~/features/hubs/content.input';
import { findHubContent, listItems, listTouches } from '~/features/hubs/content.queries.server';
import { partOf } from '~/features/hubs/content.rules';
import { movePhoto } from '~/features/hubs/photo.commands.server';
import { listPhotos } from '~/features/hubs/photo.queries.server';
import { touchKey } from '~/features/hubs/touch-key';
import { translator } from '~/i18n/instance.server';
import { localPath } from '~/i18n/links';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import { readForm } from '~/platform/forms.server';
import { db } from '~/platform/pool.server';
import { refuse } from '~/platform/responses.server';
import { deskOf } from './desk.server';
import { deskLink } from './desk-links';

export async function loader(args: LoaderFunctionArgs) {
  const { language, actor, hub } = await deskOf(args);
  const [found, items, photos, touches] = await Promise.all([findHubContent(db, actor, hub.id), listItems(db, actor, hub.id), listPhotos(db, actor, hub.id), listTouches(db, actor, hub.id)]);
  const { content } = found ?? refuse('forbidden');
  return {
    title: translator(language)('hub-pages:title'), hub: { slug: hub.slug, name: localizedString(hub.name, language) },
    parts: hubParts.map((part) => partOf(content, part)), items, photos, touches, saved: new URL(args.request.url).searchParams.has('saved'),
  };
}

export const meta = ({ data: loaded }: { data?: { title: string } }) => (loaded ? pageMeta({ title: loaded.title, hidden: true }) : []);

export async function action(args: ActionFunctionArgs) {
  const { language, actor, hub } = await deskOf(args);
  const submission = parseWithZod(await readForm(args.request), { schema: itemMoveInput });
  if (submission.status !== 'success') return refuse('unprocessable');
  const target = { hubId: hub.id, ...submission.value };
  const moved = target.part === 'photos' ? await movePhoto(db, actor, target) : await moveItem(db, actor, target);
  if (moved.ok) return redirect(`${deskLink(language, '/hub', { hub: hub.slug, saved: '1' })}#${target.part === 'people' ? 'people' : 'facilities'}`, 303);
  return moved.error === 'not_found' ? refuse('not_found') : data({ stale: true }, { status: 409 });
}

/** All of a hub's page with where each text stands in each language; from here each part is opened. */
export default function DeskHub() {
  const { title, hub, parts, items, photos, touches, saved } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation(['hub-pages']);
  const language = useLanguage();
  const to = (path: string, query: Record<string, string> = {}) => deskLink(language, `/hub${path}`, { hub: hub.slug, ...query });
  const status = (part: ContentPart, id: string | null, state: (typeof parts)[number]) => (
    <PageStatus
      caption={t(`hub-pages:part.${part}`)} state={state} headless={id !== null}
      linkTo={(edited, field) => `${to(id ? `/${part}/${id}` : `/${part}`, { language: edited })}#field-texts-${field}`}
      touchOf={(field, edited) => touches[touchKey(part, id, field, edited)]}
    />
  );
  return (
    <div className="max-w-6xl px-5 py-6">
      <h1 className="heading-tight text-xl font-bold text-ink">{title}</h1>
      <p className="mt-2 max-w-3xl text-base text-ink-subtle">{t('hub-pages:overview.intro', { hub: hub.name })}</p>
      <p className="mt-4 flex flex-wrap gap-2.5">
        <ButtonLink size="small" variant="secondary" href={localPath(language, `/hubs/${hub.slug}`)}>{t('hub-pages:overview.see')}</ButtonLink>
        <ButtonLink size="small" variant="ghost" href={to('/history')}>{t('hub-pages:history.title')}</ButtonLink>
      </p>
      {saved && !answer ? <Notice tone="success" live className="mt-4">{t('hub-pages:overview.saved')}</Notice> : null}
      {answer?.stale ? <Notice tone="warning" live className="mt-4">{t('hub-pages:edit.stale')}</Notice> : null}
      {parts.map((state) => (
        <section key={state.part} aria-labelledby={state.part} className="mt-10">
          <SectionHeading id={state.part} actions={<a className="text-link underline underline-offset-4" href={to(`/${state.part}`)}>{t('hub-pages:overview.edit')}<span className="sr-only">: {t(`hub-pages:part.${state.part}`)}</span></a>}>{t(`hub-pages:part.${state.part}`)}</SectionHeading>
          {status(state.part, null, state)}
          <PageFacts state={state} />
        </section>
      ))}
      {itemParts.map((part) => (
        <section key={part} aria-labelledby={part} className="mt-10">
          <SectionHeading id={part} actions={<a className="text-link underline underline-offset-4" href={to(`/${part}/new`)}>{t(`hub-pages:items.add_${part}`)}</a>}>{t(`hub-pages:part.${part}`)}</SectionHeading>
          <ul>{items[part].map((item, i) => <PageItem key={item.id} item={item} part={part} movable={i > 0} href={to(`/${part}/${item.id}`)}>{status(part, item.id, item.state)}{part === 'facilities' ? <PagePhotos photos={photos[item.id] ?? []} linkTo={(id) => to(`/photos/${id}`)} add={to('/photos/new', { facility: item.id })} status={(id, state) => status('photos', id, state)} /> : null}</PageItem>)}</ul>
        </section>
      ))}
    </div>
  );
}
