import { useTranslation } from '~/i18n/use-translation';
import { Icon } from '~/components/icon/icon';
import { localPath } from '~/i18n/links';
import { useLanguage } from '~/i18n/use-language';

export interface Crumb {
  label: string;
  /** Absent on the present page. */
  href?: string;
}

/** Where the page stands; the first step, home, is always there. Narrow screens show the way up alone. */
export function Breadcrumb({ items }: { items: readonly Crumb[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const crumbs: Crumb[] = [{ label: t('menu.home'), href: localPath(language, '/') }, ...items];
  const up = crumbs.findLast(({ href }, index) => href && index < crumbs.length - 1);
  return (
    <nav aria-label={t('breadcrumb.label')} className="text-sm text-ink-quiet">
      <ol className="flex flex-wrap items-center gap-x-1.5">
        {crumbs.map(({ label, href }, index) => {
          const last = index === crumbs.length - 1;
          return (
            <li key={`${label}-${href ?? ''}`} className={`items-center gap-1.5 ${href && href === up?.href ? 'flex' : 'hidden sm:flex'}`}>
              <Icon name="chevron" className={`size-3.5 ltr:-rotate-90 rtl:rotate-90 max-sm:rotate-90! max-sm:rtl:-rotate-90! ${index === 0 ? 'sm:hidden' : ''}`} />
              {href && !last ? (
                <a href={href} className="py-1 underline-offset-4 hover:text-ink hover:underline">{label}</a>
              ) : (
                <span aria-current="page" className="py-1">{label}</span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
