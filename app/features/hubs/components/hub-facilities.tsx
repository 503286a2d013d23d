import { useTranslation } from '~/i18n/use-translation';
import { SectionHeading } from '~/components/page-header/page-header';
import { Tag } from '~/components/tag/tag';
import type { HubFacility } from '../hub';
import { FacilityDrawing } from './facility-drawing';
import { FacilityPhotos } from './facility-photos';
import { Text } from './text';

/** What a hub has to use, each in photos; where there are none, with a drawing of its kind. */
export function HubFacilities({ facilities }: { facilities: HubFacility[] }) {
  const { t } = useTranslation(['hubs']);
  if (facilities.length === 0) return null;
  return (
    <section className="mt-14" aria-labelledby="facilities">
      <SectionHeading id="facilities">{t('hubs:hub.facilities')}</SectionHeading>
      <ul className="hub-rows">
        {facilities.map(({ id, kind, name, description, verified, photos }) => (
          <li key={id} className={photos.length > 0 ? undefined : 'hub-facility'}>
            {photos.length > 0 ? null : <FacilityDrawing kind={kind} />}
            <div className="min-w-0">
              <h3 className="font-bold"><Text of={name} /> {verified ? null : <Tag tone="warning">{t('hubs:hub.unverified')}</Tag>}</h3>
              <p className="mt-0.5 text-ink-subtle"><Text of={description} /></p>
            </div>
            {photos.length > 0 ? <FacilityPhotos photos={photos} /> : null}
          </li>
        ))}
      </ul>
      {facilities.some(({ photos }) => photos.length === 0) ? <p className="mt-3 text-sm text-ink-quiet">{t('hubs:hub.drawn')}</p> : null}
    </section>
  );
}
