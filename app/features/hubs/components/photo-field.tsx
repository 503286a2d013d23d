import { useTranslation } from '~/i18n/use-translation';
import { FileField } from '~/components/file-field/file-field';
import { maximumPictureBytes, minimumHeight, minimumWidth, pictureKinds } from '~/platform/pictures/sizes';
import type { PhotoSize } from '../hub';

interface PhotoFieldProps {
  /** The picture as it stands, or as it came with the form; empty for none. */
  sizes: PhotoSize[];
  /** What names a picture that came before this form: see photo-draft. */
  stored: string[];
  error: string[] | undefined;
}

const parameters = {
  types: pictureKinds.join(', ').toUpperCase(), max: maximumPictureBytes / 1024 / 1024, width: minimumWidth, height: minimumHeight,
};

/** The picture of a photo, and the field that sends another. */
export function PhotoField({ sizes, stored, error }: PhotoFieldProps) {
  const { t } = useTranslation(['hub-pages']);
  const [shown] = sizes;
  return (
    <div className="grid gap-3">
      {shown ? <img src={shown.src} width={shown.width} height={shown.height} alt={t('hub-pages:photo.present')} className="h-auto max-h-72 w-auto max-w-full rounded-lg border border-line" /> : null}
      {stored.map((key) => <input key={key} type="hidden" name="stored" value={key} />)}
      <FileField
        name="photo" accept={pictureKinds.map((kind) => `.${kind}`).concat('.jpeg').join(',')} required={!shown} error={error}
        label={shown ? t('hub-pages:photo.replace') : t('hub-pages:photo.file')} hint={t('hub-pages:photo.hint', parameters)}
      />
    </div>
  );
}
