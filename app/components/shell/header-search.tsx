import { useTranslation } from '~/i18n/use-translation';
import { Icon } from '~/components/icon/icon';
import { SearchField } from '~/components/search-field/search-field';
import { HeaderMenu } from './header-menu';

/** The search behind one sign on wide screens; on narrow ones it stands in the folded menu. */
export function HeaderSearch() {
  const { t } = useTranslation();
  return (
    <div className="hidden lg:block">
      <HeaderMenu label={t('search.open')} summary={<Icon name="search" className="size-6" />} signOnly wide>
        <div className="p-1" data-focus-first=""><SearchField id="header-search" label={t('search.open')} compact /></div>
      </HeaderMenu>
    </div>
  );
}
