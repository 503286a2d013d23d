import { useTranslation } from '~/i18n/use-translation';
import { Button, ButtonLink } from '~/components/button/button';
import { Notice } from '~/components/notice/notice';
import { RadioGroup } from '~/components/radio-group/radio-group';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import type { OtherRequest } from '../merge.queries.server';
import type { TypedForm } from './desk-actions';

interface DeskMergeProps {
  version: number;
  /** Open requests of the same firm here; none where the officer can't merge. */
  others: OtherRequest[];
  open: boolean;
  typed: TypedForm;
  linkTo: (form: 'merge' | null) => string;
  /** Address of another request at this desk. */
  requestLink: (reference: string) => string;
}

/** A hint where the firm seems to have asked twice, and the form that ends this request in the other. */
export function DeskMerge({ version, others, open, typed, linkTo, requestLink }: DeskMergeProps) {
  const { t } = useTranslation(['desk', 'support-requests']);
  const likely = others.filter((other) => other.likely);
  if (open && others.length > 0) return <MergeForm {...{ version, others, typed, cancel: linkTo(null) }} />;
  if (likely.length === 0) return null;
  return (
    <Notice title={t('desk:merge.hint')} actions={<ButtonLink size="small" variant="secondary" href={linkTo('merge')}>{t('desk:merge.open')}</ButtonLink>}>
      <ul className="text-sm">
        {likely.map(({ reference, title, state }) => (
          <li key={reference}>
            <a className="text-link underline underline-offset-4" href={requestLink(reference)}><bdi>{title}</bdi></a>{' '}
            <bdi dir="ltr">{reference}</bdi> · {t(`support-requests:state.${state}`)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function MergeForm({ version, others, typed: { values, errors }, cancel }: Pick<DeskMergeProps, 'version' | 'others' | 'typed'> & { cancel: string }) {
  const { t } = useTranslation(['desk', 'support-requests']);
  const language = useLanguage();
  return (
    <form method="post" id="act" className="grid gap-5 rounded-xl border border-line bg-subtle p-4">
      <input type="hidden" name="intent" value="merge" />
      <input type="hidden" name="version" value={version} />
      <RadioGroup
        name="intoReference" label={t('desk:merge.into')} hint={t('desk:merge.intoHint')} required columns={1} error={errors['intoReference'] ?? undefined}
        defaultValue={typeof values['intoReference'] === 'string' ? values['intoReference'] : undefined}
        options={others.map(({ reference, title, state, service }) => ({
          value: reference, label: <bdi>{title}</bdi>, hint: `${reference} · ${localizedString(service, language)} · ${t(`support-requests:state.${state}`)}`,
        }))}
      />
      <p className="text-sm text-ink-subtle">{t('desk:merge.confirmStep')}</p>
      <div className="flex flex-wrap gap-2">
        <Button variant="danger">{t('desk:merge.submit')}</Button>
        <ButtonLink variant="ghost" href={cancel}>{t('desk:action.cancel')}</ButtonLink>
      </div>
    </form>
  );
}
