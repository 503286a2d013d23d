import { useTranslation } from '~/i18n/use-translation';
import { Tag } from '~/components/tag/tag';
import { languages } from '~/i18n/languages';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import type { Bulletin } from '../bulletin';
import { statusAt } from '../filter.rules';
import { BulletinStateTag, LegalStatusTag, ToCheckTag } from './bulletin-tags';

/** A country's bulletins with their state, what is to be checked, reviewed and translated. */
export function KeptBulletinList({
  bulletins,
  at,
  linkTo,
}: {
  bulletins: Bulletin[];
  at: Date;
  linkTo: (id: string) => string;
}) {
  const { t } = useTranslation(['bulletins']);
  const language = useLanguage();
  return (
    <ul className="border-t-2 border-line-ink">
      {bulletins.map((bulletin) => {
        const missing = languages.filter((one) => !bulletin.title[one] || !bulletin.summary[one]).length;
        return (
          <li key={bulletin.id} className="grid gap-1 border-b border-line py-3.5">
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <a className="text-base font-bold text-link underline underline-offset-4" href={linkTo(bulletin.id)}>
                <bdi>{localizedString(bulletin.title, language)}</bdi>
              </a>
              <BulletinStateTag state={bulletin.state} /> <LegalStatusTag status={statusAt(bulletin, at)} />
              {bulletin.pending ? <ToCheckTag /> : null}{' '}
              {bulletin.review ? null : <Tag>{t('bulletins:keeping.unreviewed')}</Tag>}
            </p>
            <p className="text-sm text-ink-quiet">
              {t(`bulletins:kind.${bulletin.kind}`)} · <bdi>{bulletin.originalTitle}</bdi>
            </p>
            {missing > 0 ? (
              <p className="text-sm text-warning">{t('bulletins:keeping.missing', { count: missing })}</p>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
