import { Icon } from '~/components/icon/icon';
import { localPath } from '~/i18n/links';
import { useLanguage } from '~/i18n/use-language';
import type { FixedPage } from '../search';

/** Pages as a list of links. */
export function PageLinks({ pages }: { pages: FixedPage[] }) {
  const language = useLanguage();
  return (
    <ul className="grid gap-x-10 sm:grid-cols-2 lg:grid-cols-3">
      {pages.map(({ path, title }) => (
        <li key={path} className="border-b border-line">
          <a href={localPath(language, path)} className="flex min-h-14 items-center justify-between gap-4 py-2 text-ink hover:text-brand">
            {title}
            <Icon name="arrow" className="text-ink-quiet" />
          </a>
        </li>
      ))}
    </ul>
  );
}
