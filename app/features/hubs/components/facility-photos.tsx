import { useTranslation } from '~/i18n/use-translation';
import { formatDate } from '~/i18n/format';
import { languageFacts } from '~/i18n/languages';
import { localize } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import type { FacilityPhoto } from '../hub';
import { Text } from './text';

/** How wide a picture is drawn: over the whole column, or beside another; as hub-page.css has it. */
const wholeSizes = '(min-width: 80rem) 48.5rem, (min-width: 64rem) calc(100vw - 29rem), calc(100vw - 2rem)';
const halfSizes = '(min-width: 80rem) 24rem, (min-width: 64rem) calc(50vw - 15rem), (min-width: 40rem) 50vw, calc(100vw - 2rem)';

/** Photos of a facility. They are fetched when they come near the window, and have their place before. */
export function FacilityPhotos({ photos }: { photos: FacilityPhoto[] }) {
  return (
    <div className="hub-photos">
      {photos.map((photo, i) => <Photo key={photo.id} photo={photo} whole={i === 0 && photos.length !== 2} />)}
    </div>
  );
}

function Photo({ photo: { alt, caption, credit, takenOn, sizes }, whole }: { photo: FacilityPhoto; whole: boolean }) {
  const { t } = useTranslation(['hubs']);
  const language = useLanguage();
  const [smallest, largest] = [sizes[0], sizes.at(-1)];
  if (!smallest || !largest) return null;
  const said = localize(alt, language);
  const { tag, dir } = languageFacts[said.language];
  // The picture may not be drawn yet; what is on it is said all the same.
  const spoken = said.language === language ? {} : { lang: tag, dir };
  const notes = [...(credit ? [t('hubs:photos.credit', { credit })] : []), ...(takenOn ? [t('hubs:photos.taken', { day: formatDate(language, new Date(`${takenOn}T00:00:00Z`), 'UTC') })] : [])];
  return (
    <figure className="hub-photo">
      <a href={largest.src} aria-label={said.text} {...spoken}>
        <img
          src={smallest.src} srcSet={sizes.map(({ src, width }) => `${src} ${width}w`).join(', ')} sizes={whole ? wholeSizes : halfSizes}
          width={largest.width} height={largest.height} alt={said.text} {...spoken} loading="lazy" decoding="async"
        />
      </a>
      {caption || notes.length > 0 ? (
        <figcaption>
          {caption ? <span className="text-ink-basic"><Text of={caption} /></span> : null}
          {notes.map((note) => <bdi key={note}>{note}</bdi>)}
        </figcaption>
      ) : null}
    </figure>
  );
}
