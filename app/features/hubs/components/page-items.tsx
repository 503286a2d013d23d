import type { ReactNode } from 'react';
import { useTranslation } from '~/i18n/use-translation';
import { Button } from '~/components/button/button';
import { Tag } from '~/components/tag/tag';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import type { ItemPart, PageState } from '../content';

interface PageItemProps {
  item: { id: string; state: PageState; version: number; retired: boolean };
  part: ItemPart;
  /** Whether it can go up: it isn't the first. */
  movable: boolean;
  href: string;
  children: ReactNode;
}

/** One facility or person in the overview: its texts, and what can be done with it. */
export function PageItem({ item, part, movable, href, children }: PageItemProps) {
  const { t } = useTranslation(['hub-pages']);
  const language = useLanguage();
  const { state, retired } = item;
  const title = state.texts[part === 'facilities' ? 'name' : 'role'];
  const name = title ? localizedString(title, language) : '';
  const act = (action: 'up' | 'retire' | 'restore') => <Button key={action} size="small" variant="ghost" name="action" value={action}>{t(`hub-pages:items.${action}`)}<span className="sr-only">: {name}</span></Button>;
  return (
    <li className="border-b border-line-strong py-4">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <h3 className="flex flex-wrap items-center gap-2 font-bold text-ink">
          <a href={href} className="text-link underline underline-offset-4"><bdi>{name}</bdi></a>
          {state.part === 'people' && state.name ? <bdi className="font-normal text-ink-subtle">{state.name}</bdi> : null}
          {retired ? <Tag>{t('hub-pages:items.retired')}</Tag> : null}
        </h3>
        <form method="post" className="flex flex-wrap gap-1">
          <input type="hidden" name="part" value={part} />
          <input type="hidden" name="id" value={item.id} />
          <input type="hidden" name="version" value={item.version} />
          {retired ? act('restore') : <>{movable ? act('up') : null}{act('retire')}</>}
        </form>
      </div>
      {retired ? null : children}
    </li>
  );
}
