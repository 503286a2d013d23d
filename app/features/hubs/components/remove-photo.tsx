import { useTranslation } from '~/i18n/use-translation';
import { Button } from '~/components/button/button';

/** Removing a photo, one step away: nothing brings it back. */
export function RemovePhoto({ id, version, action }: { id: string; version: number; action: string }) {
  const { t } = useTranslation(['hub-pages']);
  return (
    <details className="mt-10 border-t border-line pt-4">
      <summary className="min-h-11 cursor-pointer py-2 text-danger underline underline-offset-4">{t('hub-pages:photo.remove')}</summary>
      <form method="post" action={action} className="grid justify-items-start gap-3 pb-2">
        <input type="hidden" name="part" value="photos" />
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="version" value={version} />
        <p className="text-ink-subtle">{t('hub-pages:photo.removeText')}</p>
        <Button variant="danger" size="small" name="action" value="remove">{t('hub-pages:photo.remove')}</Button>
      </form>
    </details>
  );
}
