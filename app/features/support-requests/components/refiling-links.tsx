import { useTranslation } from '~/i18n/use-translation';
import type { Refilings } from '../request';

interface RefilingLinksProps {
  refilings: Refilings;
  linkTo: (reference: string) => string;
  /** Where the draft is; only the firm has one. */
  draftPath?: (id: string) => string;
}

/** The returned request that this one files again, and the one that files this again. */
export function RefilingLinks({ refilings, linkTo, draftPath }: RefilingLinksProps) {
  const { t } = useTranslation('support-requests');
  const { from, by } = refilings;
  const draft = by && !by.reference && draftPath ? draftPath(by.id) : null;
  if (!from && !by?.reference && !draft) return null;
  const link = (href: string, text: string) => <a className="text-link underline underline-offset-4" href={href}><bdi>{text}</bdi></a>;
  return (
    <ul className="grid gap-1 text-base">
      {from ? <li>{t('refile.from')} {link(linkTo(from), from)}</li> : null}
      {by?.reference ? <li>{t('refile.by')} {link(linkTo(by.reference), by.reference)}</li> : null}
      {draft ? <li>{t('refile.by')} {link(draft, t('refile.draft'))}</li> : null}
    </ul>
  );
}
