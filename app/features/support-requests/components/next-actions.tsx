import { useTranslation } from '~/i18n/use-translation';
import { ButtonLink } from '~/components/button/button';
import { isClosed, type RequestAction, type RequestState } from '../rules';

interface NextActionsProps {
  state: RequestState;
  actions: readonly RequestAction[];
  /** The request's own page. */
  path: string;
  /** Where to book the test zone; null where one can't. */
  book: string | null;
  /** Whether a returned request was filed again already. */
  refiled: boolean;
}

/** What the firm is most likely to do next. */
export function NextActions({ state, actions, path, book, refiled }: NextActionsProps) {
  const { t } = useTranslation('support-requests');
  return (
    <>
      {actions.includes('answer_correction') ? <ButtonLink href={`${path}/correction`}>{t('correction.answer')}</ButtonLink> : null}
      {actions.includes('extend_correction') ? <ButtonLink variant="secondary" href={`${path}/extension`}>{t('extension.link')}</ButtonLink> : null}
      {actions.includes('refile') && !refiled ? <ButtonLink href={`${path}/refile`}>{t('refile.link')}</ButtonLink> : null}
      {isClosed(state) ? <ButtonLink variant="secondary" href={`${path}/template`}>{t('template.link')}</ButtonLink> : null}
      {book ? <ButtonLink href={book}>{t('status.book')}</ButtonLink> : null}
    </>
  );
}
