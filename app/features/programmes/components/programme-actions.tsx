import { useTranslation } from '~/i18n/use-translation';
import { Button } from '~/components/button/button';
import { LocalizedTextField, typedLocalizedText } from '~/components/localized-text-field/localized-text-field';
import type { Programme } from '../programme';
import { allowedProgrammeActions } from '../rules';
import type { TypedProgramme } from './programme-form';

/** Publishing a draft; calling off what is published, which asks for the reason that people will read. */
export function ProgrammeActions({ programme, typed: { values, errors } }: { programme: Programme; typed: TypedProgramme }) {
  const { t } = useTranslation(['programmes']);
  const actions = allowedProgrammeActions(programme.state);
  return (
    <div className="grid gap-6">
      {actions.includes('publish') ? (
        <form method="post">
          <input type="hidden" name="version" value={programme.version} />
          <Button name="intent" value="publish">{t('programmes:keeping.publish')}</Button>
          <p className="mt-2 text-sm text-ink-quiet">{t('programmes:keeping.publishHint')}</p>
        </form>
      ) : null}
      {actions.includes('cancel') ? (
        <details open={values?.['intent'] === 'cancel'}>
          <summary className="cursor-pointer py-2 text-base text-danger underline underline-offset-4">{t('programmes:keeping.cancel')}</summary>
          <form method="post" noValidate className="mt-3 grid gap-4">
            <input type="hidden" name="version" value={programme.version} />
            <LocalizedTextField name="reason" label={t('programmes:keeping.reason')} hint={t('programmes:keeping.reasonHint')} value={typedLocalizedText(values, 'reason')} errors={errors} maxLength={500} />
            <p><Button variant="danger" name="intent" value="cancel">{t('programmes:keeping.cancel')}</Button></p>
          </form>
        </details>
      ) : null}
    </div>
  );
}
