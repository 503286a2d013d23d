import { useLocation } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { ButtonLink } from '~/components/button/button';
import { Icon } from '~/components/icon/icon';
import { localPath } from '~/i18n/links';
import { useLanguage } from '~/i18n/use-language';
import { HeaderMenu, menuItemClass } from './header-menu';
import { useRootData } from './root-data';

/** The sign-in button, or the menu of whoever is signed in. */
export function PersonMenu() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { pathname, search } = useLocation();
  const data = useRootData();
  if (!data?.actor) {
    const back = pathname.endsWith('/sign-in') ? '' : `?next=${encodeURIComponent(pathname + search)}`;
    return (
      <ButtonLink href={localPath(language, '/sign-in') + back} variant="secondary" size="small" className="shrink-0 max-sm:min-w-10 max-sm:px-2">
        {/* On a phone the longer languages have no room for the word beside the three menus. */}
        <Icon name="person" className="sm:hidden" />
        <span className="max-sm:sr-only">{t('person.sign_in')}</span>
      </ButtonLink>
    );
  }
  const { name, hasFirm } = data.actor;
  return (
    <HeaderMenu
      label={t('person.menu')}
      summary={
        <>
          <Icon name="person" />
          <bdi className="max-w-32 truncate max-sm:sr-only sm:inline-block">{name}</bdi>
        </>
      }
    >
      <p className="truncate px-3 pt-1 pb-2 text-sm text-ink-quiet sm:hidden" dir="auto">{name}</p>
      <ul>
        {hasFirm ? (
          <>
            <li><a href={localPath(language, '/support-requests')} className={menuItemClass}>{t('person.requests')}</a></li>
            <li><a href={localPath(language, '/test-zone/bookings')} className={menuItemClass}>{t('person.bookings')}</a></li>
          </>
        ) : null}
        <li><a href={localPath(language, '/account')} className={menuItemClass}>{t('person.account')}</a></li>
      </ul>
      <form method="post" action={localPath(language, '/sign-out')} className="mt-1 border-t border-line pt-1">
        <button className={menuItemClass}>{t('person.sign_out')}</button>
      </form>
    </HeaderMenu>
  );
}
