import { useTranslation } from 'react-i18next';
import { formatDate } from '~/i18n/format';
import { languageFacts } from '~/i18n/languages';
import { localize } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import type { FacilityPhoto } from '../hub';
import { Text } from './text';

/** How wide a picture is drawn: the first over the whole column, the others in two or three beside each other. */
const leadSizes = '(min-width: 80rem) 52rem, (min-width: 64rem) calc(100vw - 30rem), calc(100vw - 2.5rem)';
const nextSizes = '(min-width: 80rem) 17rem, (min-width: 64rem) calc(33vw - 10rem), (min-width: 40rem) 33vw, 50vw';

/** Photos of a facility. They are fetched when they come near the window, and have their place before. */
export function FacilityPhotos({ photos }: { photos: FacilityPhoto[] }) {
  return (
    <div className="hub-photos">
      {photos.map((photo, i) => <Photo key={photo.id} photo={photo} lead={i === 0} />)}
    </div>
  );
}

function Photo({ photo: { alt, caption, credit, takenOn, sizes }, lead }: { photo: FacilityPhoto; lead: boolean }) {
  const { t } = useTranslation(['hubs']);
  const language = useLanguage();
  const [smallest, largest] = [sizes[0], sizes.at(-1)];
  if (!smallest || !largest) return null;
  const said = localize(alt, language);
  const { tag, dir } = languageFacts[said.language];
  const notes = [...(credit ? [t('hubs:photos.credit', { credit })] : []), ...(takenOn ? [t('hubs:photos.taken', { day: formatDate(language, new Date(`${takenOn}T00:00:00Z`), 'UTC') })] : [])];
  return (
    <figure className="hub-photo">
      <a href={largest.src}>
        <img
          src={smallest.src} srcSet={sizes.map(({ src, width }) => `${src} ${width}w`).join(', ')} sizes={lead ? leadSizes : nextSizes}
          width={largest.width} height={largest.height} alt={said.text} lang={said.language === language ? undefined : tag} dir={said.language === language ? undefined : dir}
          loading="lazy" decoding="async"
        />
      </a>
      {caption || notes.length > 0 ? (
        <figcaption>
          {caption ? <span className="text-ink-basic"><Text of={caption} /> </span> : null}
          {notes.map((note) => <span key={note} className="hub-photo-note"><bdi>{note}</bdi></span>)}
        </figcaption>
      ) : null}
    </figure>
  );
}
