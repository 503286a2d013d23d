import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData, useLocation } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { ButtonLink } from '~/components/button/button';
import { pageMeta } from '~/components/page-meta/page-meta';
import { SavedViewRow, SaveViewForm } from '~/features/support-requests/components/saved-views';
import { queueFilterOf, queueQuery, queueText } from '~/features/support-requests/queue-filter.rules';
import { savedViewInput } from '~/features/support-requests/queue.input';
import { deleteView, listSavedViews, makeDefault, renameView, saveView } from '~/features/support-requests/saved-view.commands.server';
import { translator } from '~/i18n/instance.server';
import { useLanguage } from '~/i18n/use-language';
import { readForm } from '~/platform/forms.server';
import { db } from '~/platform/pool.server';
import { refuse } from '~/platform/responses.server';
import { deskOf } from './desk.server';
import { deskLink } from './desk-links';

export async function loader(args: LoaderFunctionArgs) {
  const { language, actor, hub } = await deskOf(args);
  return { title: translator(language)('desk:saved.title'), hub: hub.slug, views: await listSavedViews(db, actor, hub.id) };
}

export const meta = ({ data: loaded }: { data?: { title: string } }) => (loaded ? pageMeta({ title: loaded.title, hidden: true }) : []);

export async function action(args: ActionFunctionArgs) {
  const { language, actor, hub } = await deskOf(args);
  const submission = parseWithZod(await readForm(args.request), { schema: savedViewInput });
  if (submission.status !== 'success') return data({ lastResult: submission.reply() }, { status: 400 });
  const input = submission.value;
  // Only what an address of the list can say is kept, in its one way of writing.
  const query = input.intent === 'save' ? queueText(queueFilterOf(new URLSearchParams(input.query))) : '';
  const result = await (() => {
    switch (input.intent) {
      case 'save': return saveView(db, actor, hub.id, { name: input.name, query });
      case 'rename': return renameView(db, actor, hub.id, input);
      case 'set_default': return makeDefault(db, actor, hub.id, { id: input.id, isDefault: true });
      case 'unset_default': return makeDefault(db, actor, hub.id, { id: input.id, isDefault: false });
      case 'delete': return deleteView(db, actor, hub.id, input.id);
    }
  })();
  if (result.ok) return redirect(input.intent === 'save' ? `${deskLink(language, '', { hub: hub.slug })}&${query}` : deskLink(language, '/views', { hub: hub.slug }));
  if (result.error === 'not_found') return refuse('not_found');
  return data({ lastResult: submission.reply({ fieldErrors: { name: [`desk:saved.${result.error}`] } }) }, { status: 409 });
}

/** The officer's own views of the list: kept, renamed, made the first page, deleted. */
export default function DeskViews() {
  const { t } = useTranslation(['desk', 'common']);
  const language = useLanguage();
  const { hub, views } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>()?.lastResult;
  const address = new URLSearchParams(useLocation().search);
  const typed = result?.initialValue ?? {};
  const text = (name: string) => (typeof typed[name] === 'string' ? typed[name] : '');
  const query = text('query') || (address.has('view') ? queueText(queueFilterOf(address)) : '');
  const error = result?.error?.['name'] ?? undefined;
  const here = { hub, ...queueQuery(queueFilterOf(new URLSearchParams(query))) };
  return (
    <div className="max-w-3xl px-5 py-6">
      <p className="text-sm"><a className="text-link underline underline-offset-4" href={deskLink(language, '', here)}>{t('desk:queue.back')}</a></p>
      <h1 className="heading-tight mt-3 text-xl font-bold text-ink">{t('desk:saved.title')}</h1>
      {query ? <SaveViewForm query={query} name={text('intent') === 'save' ? text('name') : ''} error={text('intent') === 'save' ? error : undefined} /> : null}
      {views.length === 0 ? <p className="mt-6 text-sm text-ink-quiet">{t('desk:saved.none')}</p> : (
        <ul className="mt-6 border-t border-line-strong">
          {views.map((view) => {
            const wrong = text('id') === view.id;
            return (
              <SavedViewRow
                key={view.id} view={view} href={`${deskLink(language, '', { hub })}&${view.query}`}
                name={wrong ? text('name') : view.name} error={wrong ? error : undefined}
              />
            );
          })}
        </ul>
      )}
      {views.length > 0 ? <p className="mt-6"><ButtonLink variant="secondary" size="small" href={deskLink(language, '', { hub, view: 'to_answer' })}>{t('desk:views.to_answer')}</ButtonLink></p> : null}
    </div>
  );
}
