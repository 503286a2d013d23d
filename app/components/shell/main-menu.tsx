import { useLocation } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { Icon } from '~/components/icon/icon';
import { SearchField } from '~/components/search-field/search-field';
import { localPath } from '~/i18n/links';
import { useLanguage } from '~/i18n/use-language';
import { HeaderMenu, menuItemClass } from './header-menu';
import { useRootData } from './root-data';

/**
 * The pages that the menu leads to. The guide to support, the bulletins, the experts, the full stack and the statistics are named where
 * there is room under the others: on a wide screen Vietnamese would need a second line, and the page's foot names them all.
 */
function useMenuLinks({ folded }: { folded: boolean }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { pathname } = useLocation();
  const isOfficer = useRootData()?.actor?.isOfficer ?? false;
  const links = [
    ...(folded ? [{ path: '/find-support', label: t('menu.find_support') }] : []),
    { path: '/hubs', label: t('menu.hubs') },
    { path: '/services', label: t('menu.services') },
    { path: '/test-zone', label: t('menu.test_zone') },
    { path: '/programmes', label: t('menu.programmes') },
    ...(folded ? [
      { path: '/bulletins', label: t('menu.bulletins') },
      { path: '/experts', label: t('menu.experts') },
      { path: '/full-stack', label: t('menu.full_stack') },
      { path: '/statistics', label: t('menu.statistics') },
    ] : []),
    ...(isOfficer ? [{ path: '/desk', label: t('menu.desk') }] : []),
  ];
  return links.map(({ path, label }) => {
    const href = localPath(language, path);
    const here = pathname === href ? 'page' : pathname.startsWith(`${href}/`) ? 'true' : undefined;
    return { href, label, here } as const;
  });
}

/** The menu on wide screens: a row of words, the present one underlined. */
export function MainMenu() {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('menu.label')} className="hidden lg:block">
      <ul className="flex items-center gap-x-7">
        {useMenuLinks({ folded: false }).map(({ href, label, here }) => (
          <li key={href}>
            <a
              href={href}
              aria-current={here}
              className="block border-b-2 border-transparent py-1.5 text-base text-ink hover:text-brand aria-[current]:border-brand aria-[current]:font-bold aria-[current]:text-brand forced-colors:border-[Canvas] forced-colors:aria-[current]:border-[LinkText]"
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The same on narrow screens, behind one button. */
export function FoldedMenu() {
  const { t } = useTranslation();
  return (
    <div className="lg:hidden">
      <HeaderMenu label={t('menu.open')} summary={<Icon name="menu" className="size-6" />} signOnly>
        <div className="p-1 pb-3"><SearchField id="menu-search" label={t('search.open')} compact /></div>
        <nav aria-label={t('menu.label')}>
          <ul>
            {useMenuLinks({ folded: true }).map(({ href, label, here }) => (
              <li key={href}>
                <a href={href} aria-current={here} className={menuItemClass}>{label}</a>
              </li>
            ))}
          </ul>
        </nav>
      </HeaderMenu>
    </div>
  );
}
