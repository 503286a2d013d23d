import { useTranslation } from '~/i18n/use-translation';
import { SectionHeading } from '~/components/page-header/page-header';
import { localPath } from '~/i18n/links';
import { useLanguage } from '~/i18n/use-language';
import type { Bulletin } from '../bulletin';
import { bulletinPath } from '../input';
import { inOrder } from '../rules';
import { BulletinRows } from './bulletin-rows';

/** The rules of a hub's country on another page: those that moved last; nothing where there are none. */
export function CountryBulletins({
  bulletins,
  at,
  className = '',
}: {
  bulletins: Bulletin[];
  at: Date;
  className?: string;
}) {
  const { t } = useTranslation(['bulletins']);
  const language = useLanguage();
  const [first] = bulletins;
  if (!first) return null;
  const lastDate = ({ milestones }: Bulletin) =>
    inOrder(milestones.filter(({ date }) => date !== null)).at(-1)?.date ?? '';
  const shown = bulletins.toSorted((a, b) => (lastDate(a) > lastDate(b) ? -1 : 1)).slice(0, 3);
  return (
    <section aria-labelledby="bulletins" className={className}>
      <SectionHeading
        id="bulletins"
        actions={
          <a
            className="text-base text-link underline underline-offset-4"
            href={localPath(language, bulletinPath({ country: first.country }))}
          >
            {t('bulletins:hub.all')}
          </a>
        }
      >
        {t('bulletins:hub.title')}
      </SectionHeading>
      <BulletinRows bulletins={shown} at={at} />
    </section>
  );
}
