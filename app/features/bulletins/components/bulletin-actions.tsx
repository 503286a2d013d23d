import { useTranslation } from '~/i18n/use-translation';
import { Button } from '~/components/button/button';
import type { Bulletin } from '../bulletin';
import { allowedBulletinActions } from '../rules';

const buttons = [
  { action: 'publish', variant: 'primary', hint: 'bulletins:keeping.publishHint' },
  { action: 'review', variant: 'secondary', hint: 'bulletins:keeping.reviewHint' },
  { action: 'withdraw', variant: 'danger', hint: 'bulletins:keeping.withdrawHint' },
] as const;

/** Publishing, reviewing and withdrawing, each with what it will do. */
export function BulletinActions({ bulletin }: { bulletin: Bulletin }) {
  const { t } = useTranslation(['bulletins']);
  const allowed = allowedBulletinActions(bulletin.state);
  return (
    <div className="grid gap-6">
      {buttons
        .filter(({ action }) => allowed.includes(action))
        .map(({ action, variant, hint }) => (
          <form key={action} method="post">
            <input type="hidden" name="version" value={bulletin.version} />
            <Button variant={variant} name="intent" value={action}>
              {t(`bulletins:keeping.${action}`)}
            </Button>
            <p className="mt-2 text-sm text-ink-quiet">{t(hint)}</p>
          </form>
        ))}
    </div>
  );
}
