import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { ErrorSummary } from '~/components/error-summary/error-summary';
import { Notice } from '~/components/notice/notice';
import { pageMeta } from '~/components/page-meta/page-meta';
import { PageForm } from '~/features/hubs/components/page-form';
import { PageLanguages } from '~/features/hubs/components/page-languages';
import { RemovePhoto } from '~/features/hubs/components/remove-photo';
import { contentInput, readPart } from '~/features/hubs/content.input';
import { listTouches } from '~/features/hubs/content.queries.server';
import { wantingTexts } from '~/features/hubs/content.rules';
import type { PhotoSize } from '~/features/hubs/hub';
import { draftSizes, readPhotoForm, storedKeys } from '~/features/hubs/photo-draft.server';
import { touchKey } from '~/features/hubs/touch-key';
import { typedPage, type TypedPage } from '~/features/hubs/typed-page';
import { translator } from '~/i18n/instance.server';
import { isLanguage } from '~/i18n/languages';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import { readForm } from '~/platform/forms.server';
import { newIdempotencyKey } from '~/platform/idempotency.server';
import { db } from '~/platform/pool.server';
import { refuse } from '~/platform/responses.server';
import { translatesByMachine } from '~/platform/translation/translator.server';
import { deskLink } from './desk-links';
import { pageTarget, publish, withProposals } from './hub-page.server';

const targetOf = (args: LoaderFunctionArgs) => pageTarget(args, readPart(args.params.part), args.params.id ?? null);

export async function loader(args: LoaderFunctionArgs) {
  const { language: reader, actor, hub, part, id, editable, facility } = await targetOf(args);
  const query = new URL(args.request.url).searchParams;
  const asked = query.get('language');
  const language = isLanguage(asked) && id !== 'new' ? asked : 'ko';
  const touches = await listTouches(db, actor, hub.id);
  const fields = Object.keys(editable.state.texts);
  return {
    title: [...(facility ? [localizedString(facility, reader)] : []), translator(reader)(`hub-pages:part.${part}`)].join(' · '), hub: { slug: hub.slug, name: localizedString(hub.name, reader) }, part, id, language, ...editable,
    touches: Object.fromEntries(fields.flatMap((field) => { const touch = touches[touchKey(part, id, field, language)]; return touch ? [[field, touch]] : []; })),
    proposes: translatesByMachine() && wantingTexts(editable.state, language).length > 0,
    idempotencyKey: id === 'new' ? newIdempotencyKey() : null, saved: query.has('saved'),
  };
}

export const meta = ({ data: loaded }: { data?: { title: string } }) => (loaded ? pageMeta({ title: loaded.title, hidden: true }) : []);

interface Answer {
  typed: TypedPage;
  errors: Record<string, string[] | null>;
  notice: 'stale' | 'drafted' | 'draftFailed' | null;
  /** The picture that came with a photo's form, to be seen before it is published. */
  sizes: PhotoSize[];
}

export async function action(args: ActionFunctionArgs) {
  const target = await targetOf(args);
  const { form, refused } = target.part === 'photos' ? await readPhotoForm(args.request, target.actor.userId) : { form: await readForm(args.request), refused: null };
  form.set('part', target.part);
  const typed = typedPage(form, target.part);
  const stored = storedKeys(form);
  const answer = async (status: number, more: Partial<Answer> = {}) => data<Answer>({ typed, errors: {}, notice: null, sizes: await draftSizes(target.actor.userId, stored), ...more }, { status });
  const submission = parseWithZod(form, { schema: contentInput });
  if (refused) return answer(refused.status, { errors: { ...submission.reply().error, photo: [refused.error] } });
  if (submission.status !== 'success') return answer(400, { errors: submission.reply().error ?? {} });
  const { then, language } = submission.value;
  if (then === 'back') return answer(200);
  if (then === 'draft') {
    const proposed = (await withProposals(typed, target.editable, language)) ?? refuse('not_found');
    return answer(200, { typed: proposed.typed, notice: proposed.failed > 0 ? 'draftFailed' : 'drafted' });
  }
  const published = await publish(target, submission.value, stored);
  if (published.ok) {
    const path = published.value.id ? `/hub/${target.part}/${published.value.id}` : `/hub/${target.part}`;
    return redirect(deskLink(target.language, path, { hub: target.hub.slug, language, saved: '1' }), 303);
  }
  switch (published.error) {
    case 'not_found': return refuse('not_found');
    case 'key_reused': return refuse('unprocessable');
    case 'invalid': return answer(400, { errors: published.details?.errors ?? {} });
    case 'stale': return answer(409, { notice: 'stale' });
  }
}

/** One part of the hub's page in one language: edited, looked at, published. */
export default function DeskHubPart() {
  const { title, hub, part, id, language, state: kept, version, retired, touches, proposes, idempotencyKey, saved } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation(['hub-pages', 'common']);
  const reader = useLanguage();
  const state = kept.part === 'photos' && answer && answer.sizes.length > 0 ? { ...kept, sizes: answer.sizes } : kept;
  const facility = kept.part === 'photos' && id === 'new' ? kept.facilityId : null;
  const path = id ? `/hub/${part}/${id}` : `/hub/${part}`;
  const back = deskLink(reader, '/hub', { hub: hub.slug });
  const [typed, errors] = [answer?.typed ?? null, answer?.errors ?? {}];
  const stale = answer?.notice === 'stale';
  const problems = Object.entries(errors).flatMap(([name, messages]) => (messages ?? []).slice(0, 1).map((error) => (name ? { name, error } : { error })));
  return (
    <div className="max-w-3xl px-5 py-6">
      <p className="text-sm"><a className="text-link underline underline-offset-4" href={back}>{t('hub-pages:title')}</a></p>
      <h1 className="heading-tight mt-2 text-xl font-bold text-ink">{title}</h1>
      {id === 'new' ? null : <PageLanguages state={state} current={language} linkTo={(one) => deskLink(reader, path, { hub: hub.slug, language: one })} />}
      {retired ? <Notice className="mt-4">{t('hub-pages:items.retiredText')}</Notice> : null}
      {saved && !answer ? <Notice tone="success" live className="mt-4">{t('hub-pages:overview.saved')}</Notice> : null}
      {answer?.notice ? <Notice tone={answer.notice === 'drafted' ? 'information' : 'warning'} live className="mt-4">{t(`hub-pages:edit.${answer.notice}`)}</Notice> : null}
      <ErrorSummary problems={problems} className="mt-4" />
      <div className="mt-8">
        <PageForm
          {...{ state, language, typed, errors, touches, proposes, back }}
          version={typed && !stale ? Number(typed.plain['version']?.[0] ?? version) : version}
          idempotencyKey={typed?.plain['idempotencyKey']?.[0] ?? idempotencyKey}
          conflict={stale ? state : null}
          preview={deskLink(language, '/hub/preview', { hub: hub.slug, id, reader, facility })}
        />
      </div>
      {kept.part === 'photos' && id && id !== 'new' ? <RemovePhoto id={id} version={version} action={back} /> : null}
    </div>
  );
}
