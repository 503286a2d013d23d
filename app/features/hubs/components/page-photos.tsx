import type { ReactNode } from 'react';
import { useTranslation } from '~/i18n/use-translation';
import { Button } from '~/components/button/button';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import type { PageState } from '../content';
import { mostPhotos } from '../photo.rules';

interface ListedPhoto {
  id: string;
  state: PageState;
  version: number;
}

interface PagePhotosProps {
  photos: ListedPhoto[];
  linkTo: (id: string) => string;
  /** Where one is added. */
  add: string;
  /** The languages of its texts. */
  status: (id: string, state: PageState) => ReactNode;
}

/** The photos of a facility in the overview, in their order. */
export function PagePhotos({ photos, linkTo, add, status }: PagePhotosProps) {
  const { t } = useTranslation(['hub-pages']);
  return (
    <div className="ms-4 mt-3 border-s-2 border-line ps-4">
      {photos.length > 0 ? (
        <ul>
          {photos.map((photo, i) => (
            <li key={photo.id} className="py-2">
              <PhotoRow photo={photo} href={linkTo(photo.id)} movable={i > 0} />
              {status(photo.id, photo.state)}
            </li>
          ))}
        </ul>
      ) : null}
      {photos.length < mostPhotos ? <p className="py-1"><a className="inline-flex min-h-7 items-center text-link underline underline-offset-4" href={add}>{t('hub-pages:photo.add')}</a></p> : null}
    </div>
  );
}

function PhotoRow({ photo: { id, state, version }, href, movable }: { photo: ListedPhoto; href: string; movable: boolean }) {
  const { t } = useTranslation(['hub-pages']);
  const language = useLanguage();
  const alt = state.texts['alt'] ? localizedString(state.texts['alt'], language) : '';
  const [size] = state.part === 'photos' ? state.sizes : [];
  return (
    <div className="flex items-center gap-4">
      {size ? <img src={size.src} width={size.width} height={size.height} alt="" loading="lazy" decoding="async" className="h-16 w-24 shrink-0 rounded object-cover" /> : null}
      <a href={href} className="min-w-0 grow text-link underline underline-offset-4"><bdi>{alt}</bdi></a>
      {movable ? (
        <form method="post">
          <input type="hidden" name="part" value="photos" />
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="version" value={version} />
          <Button size="small" variant="ghost" name="action" value="up">{t('hub-pages:items.up')}<span className="sr-only">: {alt}</span></Button>
        </form>
      ) : null}
    </div>
  );
}
