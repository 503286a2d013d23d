import { useTranslation } from 'react-i18next';
import { ButtonLink } from '~/components/button/button';
import type { RequestAction } from '../rules';

interface NextActionsProps {
  actions: readonly RequestAction[];
  /** The request's own page. */
  path: string;
  /** Where to book the test zone; null where one can't. */
  book: string | null;
  /** Whether a returned request was filed again already. */
  refiled: boolean;
}

/** What the firm is most likely to do next. */
export function NextActions({ actions, path, book, refiled }: NextActionsProps) {
  const { t } = useTranslation('support-requests');
  return (
    <>
      {actions.includes('answer_correction') ? <ButtonLink href={`${path}/correction`}>{t('correction.answer')}</ButtonLink> : null}
      {actions.includes('extend_correction') ? <ButtonLink variant="secondary" href={`${path}/extension`}>{t('extension.link')}</ButtonLink> : null}
      {actions.includes('refile') && !refiled ? <ButtonLink href={`${path}/refile`}>{t('refile.link')}</ButtonLink> : null}
      {book ? <ButtonLink href={book}>{t('status.book')}</ButtonLink> : null}
    </>
  );
}
