import { useTranslation } from '~/i18n/use-translation';
import type { Merges } from '../request';

/** The request that this one ended in, and the duplicates that ended in it. */
export function MergeLinks({ merges: { into, from }, linkTo }: { merges: Merges; linkTo: (reference: string) => string }) {
  const { t } = useTranslation('support-requests');
  if (!into && from.length === 0) return null;
  const link = (reference: string) => <a className="text-link underline underline-offset-4" href={linkTo(reference)}><bdi dir="ltr">{reference}</bdi></a>;
  return (
    <ul className="grid gap-1 text-base">
      {into ? <li>{t('merge.into')} {link(into)}</li> : null}
      {from.map(({ reference }) => <li key={reference}>{t('merge.from')} {link(reference)}</li>)}
    </ul>
  );
}
