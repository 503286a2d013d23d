import { useTranslation } from '~/i18n/use-translation';
import { Button } from '~/components/button/button';
import { Tag } from '~/components/tag/tag';
import { TextField } from '~/components/text-field/text-field';
import type { SavedView } from '../saved-view.commands.server';

interface SaveViewFormProps {
  query: string;
  name: string;
  error: string[] | undefined;
}

/** Keeps the list that one came from under a name. */
export function SaveViewForm({ query, name, error }: SaveViewFormProps) {
  const { t } = useTranslation(['desk']);
  return (
    <form method="post" className="mt-5 grid gap-4 rounded-xl border border-line bg-subtle p-4 sm:grid-cols-[minmax(0,1fr)_auto] sm:items-end">
      <input type="hidden" name="query" value={query} />
      <TextField name="name" label={t('desk:saved.name')} required maxLength={60} dir="auto" autoComplete="off" defaultValue={name} error={error} />
      <Button name="intent" value="save">{t('desk:saved.save')}</Button>
    </form>
  );
}

interface SavedViewRowProps {
  view: SavedView;
  href: string;
  /** What stands in the field: the name, or what was typed and refused. */
  name: string;
  error: string[] | undefined;
}

export function SavedViewRow({ view, href, name, error }: SavedViewRowProps) {
  const { t } = useTranslation(['desk']);
  return (
    <li className="border-b border-line py-4">
      <p className="flex flex-wrap items-center gap-3">
        <a href={href} className="font-bold text-link underline underline-offset-4"><bdi>{view.name}</bdi></a>
        {view.isDefault ? <Tag tone="brand">{t('desk:saved.isDefault')}</Tag> : null}
      </p>
      <div className="mt-3 flex flex-wrap items-end gap-2">
        <form method="post" className="flex grow flex-wrap items-end gap-2">
          <input type="hidden" name="id" value={view.id} />
          <TextField id={`name-${view.id}`} name="name" label={t('desk:saved.name')} required maxLength={60} dir="auto" autoComplete="off" defaultValue={name} error={error} className="min-w-48 grow" />
          <Button size="small" variant="secondary" className="min-h-12" name="intent" value="rename">{t('desk:saved.rename')}</Button>
        </form>
        <form method="post" className="flex flex-wrap gap-2">
          <input type="hidden" name="id" value={view.id} />
          {view.isDefault
            ? <Button size="small" variant="ghost" className="min-h-12" name="intent" value="unset_default">{t('desk:saved.unsetDefault')}</Button>
            : <Button size="small" variant="ghost" className="min-h-12" name="intent" value="set_default">{t('desk:saved.setDefault')}</Button>}
          <Button size="small" variant="ghost" className="min-h-12" name="intent" value="delete" aria-label={`${t('desk:saved.delete')} ${view.name}`}>{t('desk:saved.delete')}</Button>
        </form>
      </div>
    </li>
  );
}
