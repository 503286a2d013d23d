import { parseWithZod } from '@conform-to/zod/v4';
import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { Button } from '~/components/button/button';
import { ErrorSummary } from '~/components/error-summary/error-summary';
import { pageMeta } from '~/components/page-meta/page-meta';
import { contentInput, editOf, readPart } from '~/features/hubs/content.input';
import { editPage, withPart } from '~/features/hubs/content.rules';
import { draftSizes, readPhotoForm, storedKeys, withSizes } from '~/features/hubs/photo-draft.server';
import { translator } from '~/i18n/instance.server';
import { isLanguage, languageFacts } from '~/i18n/languages';
import { useLanguage } from '~/i18n/use-language';
import { HubView } from '../hubs/hub-view';
import { readHubView } from '../hubs/hub-view.server';
import { deskLink } from './desk-links';
import { editorOf, pageTarget } from './hub-page.server';

/** The page's language is the one that is edited; the bar speaks that of whoever edits. */
export async function loader(args: LoaderFunctionArgs) {
  const { language, hub } = await editorOf(args);
  const query = new URL(args.request.url).searchParams;
  const asked = query.get('reader');
  const reader = isLanguage(asked) ? asked : language;
  const t = translator(reader);
  return {
    view: await readHubView(hub.slug, new Date(), args.context.kept), id: query.get('id'), reader,
    words: { title: t('hub-pages:preview.title'), text: t('hub-pages:preview.text'), none: t('hub-pages:preview.none'), publish: t('hub-pages:edit.publish'), back: t('hub-pages:preview.back'), all: t('hub-pages:title') },
  };
}

export const meta = ({ data: loaded }: { data?: { words: { title: string } } }) => (loaded ? pageMeta({ title: loaded.words.title, hidden: true }) : []);

export async function action(args: ActionFunctionArgs) {
  const { actor } = await editorOf(args);
  const { form, refused } = await readPhotoForm(args.request, actor.userId);
  const part = form.get('part');
  const query = new URL(args.request.url).searchParams;
  const target = await pageTarget(args, readPart(typeof part === 'string' ? part : ''), query.get('id'));
  const fields = [...form].flatMap(([name, value]): [string, string][] => (typeof value === 'string' && name !== 'then' ? [[name, value]] : []));
  const submission = parseWithZod(form, { schema: contentInput });
  const shown = { part: target.part, fields, facility: query.get('facility') };
  const none = (status: number, errors: Record<string, string[] | null>) => data({ ...shown, state: null, errors }, { status });
  if (refused) return none(refused.status, { ...submission.reply().error, photo: [refused.error] });
  if (submission.status !== 'success') return none(400, submission.reply().error ?? {});
  const edited = editPage(target.editable.state, withSizes(editOf(submission.value), await draftSizes(actor.userId, storedKeys(form))));
  return edited.ok ? data({ ...shown, state: edited.state, errors: {} }) : none(400, edited.errors);
}

/** The hub's page as it would be: the page itself, with a bar over it. */
export default function DeskHubPreview() {
  const { view, id, reader, words } = useLoaderData<typeof loader>();
  const draft = useActionData<typeof action>();
  const language = useLanguage();
  const { tag, dir } = languageFacts[reader];
  const hub = draft?.state ? withPart(view.hub, draft.state, id === 'new' ? null : id) : view.hub;
  const errors: Record<string, string[] | null> = draft?.errors ?? {};
  const problems = Object.values(errors).flatMap((messages) => (messages ?? []).slice(0, 1).map((error) => ({ error })));
  const back = draft ? deskLink(reader, `/hub/${draft.part}${id ? `/${id}` : ''}`, { hub: hub.slug, language, facility: draft.facility }) : deskLink(reader, '/hub', { hub: hub.slug });
  return (
    <>
      <aside aria-label={words.title} lang={tag} dir={dir} className="sticky top-0 z-10 border-b border-line-strong bg-warning-tint print:hidden">
        <form method="post" action={back} className="page-width flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
          {draft?.fields.map(([name, value], i) => <input key={`${name} ${i}`} type="hidden" name={name} value={value} />)}
          <p className="min-w-0 grow basis-72"><strong className="text-ink">{words.title}</strong> <span className="text-ink-basic">{draft ? words.text : words.none}</span></p>
          {draft ? (
            <span className="flex flex-wrap gap-2.5">
              <Button size="small" variant="secondary" name="then" value="back">{words.back}</Button>
              {draft.state ? <Button size="small" name="then" value="publish">{words.publish}</Button> : null}
            </span>
          ) : <a href={back} className="text-link underline underline-offset-4">{words.all}</a>}
        </form>
      </aside>
      {problems.length > 0 ? <div className="page-width pt-4"><ErrorSummary problems={problems} /></div> : null}
      <HubView {...view} hub={hub} />
    </>
  );
}
