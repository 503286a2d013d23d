import { useTranslation } from '~/i18n/use-translation';
import { BegunWith } from '~/components/begun-with/begun-with';
import { Button, ButtonLink } from '~/components/button/button';
import { CheckboxField } from '~/components/checkbox-field/checkbox-field';
import { LocalizedTextField, typedLocalizedText } from '~/components/localized-text-field/localized-text-field';
import { SelectField } from '~/components/select-field/select-field';
import { TextField } from '~/components/text-field/text-field';
import { confidences, officialChecks, type Bulletin } from '../bulletin';
import { lineMaxLength, summaryMaxLength, titleMaxLength } from '../input';
import { bulletinKinds, type BulletinCountry } from '../rules';
import { DutyFields, MilestoneFields, SourceFields } from './bulletin-form-lists';
import { typedString, type TypedForm } from './typed-form';

interface BulletinFormProps {
  /** Null for a new one. */
  bulletin: Bulletin | null;
  /** Where a new one may be of. */
  countries: BulletinCountry[];
  country: BulletinCountry;
  typed: TypedForm;
  idempotencyKey: string;
  cancel: string;
}

/** All of a bulletin: its words in six languages, its dates, its duties, and what it rests on. A bulletin's country stays. */
export function BulletinForm({ bulletin, countries, country, typed, idempotencyKey, cancel }: BulletinFormProps) {
  const { t } = useTranslation(['bulletins', 'common']);
  const { values, errors } = typed;
  const text = (name: string, kept = '') => ({
    name,
    defaultValue: typedString(values, name) ?? kept,
    error: errors[name],
  });
  const words = (name: 'title' | 'summary' | 'pending') => ({
    name,
    value: typedLocalizedText(values, name) ?? bulletin?.[name],
    errors,
  });
  return (
    <form method="post" noValidate className="grid gap-8">
      <input type="hidden" name="intent" value={bulletin ? 'edit' : 'create'} />
      <BegunWith {...(bulletin ? { version: bulletin.version } : { idempotencyKey })} />
      {bulletin ? null : (
        <SelectField
          {...text('country', country)}
          label={t('bulletins:filter.country')}
          required
          placeholder={false}
          options={countries.map((one) => ({ value: one, label: t(`bulletins:country.${one}`) }))}
        />
      )}
      <SelectField
        {...text('kind', bulletin?.kind)}
        label={t('bulletins:detail.kind')}
        required
        options={bulletinKinds.map((kind) => ({ value: kind, label: t(`bulletins:kind.${kind}`) }))}
      />
      <TextField
        {...text('originalTitle', bulletin?.originalTitle)}
        label={t('bulletins:form.originalTitle')}
        required
        dir="auto"
        maxLength={titleMaxLength}
      />
      <LocalizedTextField {...words('title')} label={t('bulletins:form.title')} maxLength={titleMaxLength} />
      <LocalizedTextField
        {...words('summary')}
        label={t('bulletins:form.summary')}
        rows={6}
        maxLength={summaryMaxLength}
      />
      <MilestoneFields {...{ bulletin, typed }} />
      <DutyFields {...{ bulletin, typed }} />
      <OfficialFields {...{ bulletin, typed }} />
      <SourceFields {...{ bulletin, typed }} />
      <SelectField
        {...text('confidence', bulletin?.confidence)}
        label={t('bulletins:detail.confidence')}
        required
        options={confidences.map((one) => ({ value: one, label: t(`bulletins:confidence.${one}`) }))}
      />
      <LocalizedTextField
        {...words('pending')}
        label={t('bulletins:detail.pending')}
        hint={t('bulletins:form.pendingHint')}
        required={false}
        rows={3}
        maxLength={lineMaxLength}
      />
      {bulletin?.state === 'published' ? (
        <CheckboxField
          name="tell"
          value="on"
          label={t('bulletins:keeping.tell')}
          defaultChecked={typedString(values, 'tell') === 'on'}
        />
      ) : null}
      <p className="flex flex-wrap gap-2.5">
        <Button>{t('bulletins:form.save')}</Button>
        <ButtonLink variant="secondary" href={cancel}>
          {t('bulletins:form.back')}
        </ButtonLink>
      </p>
    </form>
  );
}

function OfficialFields({ bulletin, typed: { values, errors } }: Pick<BulletinFormProps, 'bulletin' | 'typed'>) {
  const { t } = useTranslation(['bulletins']);
  const text = (name: string, kept: string) => ({
    name,
    defaultValue: typedString(values, name) ?? kept,
    error: errors[name],
  });
  return (
    <div className="grid gap-6 sm:grid-cols-2">
      <TextField
        {...text('officialUrl', bulletin?.official?.url ?? '')}
        type="url"
        label={t('bulletins:detail.official')}
        maxLength={500}
      />
      <SelectField
        {...text('officialCheck', bulletin?.official?.check ?? 'not_opened')}
        label={t('bulletins:form.officialCheck')}
        placeholder={false}
        options={officialChecks.map((check) => ({ value: check, label: t(`bulletins:check.${check}`) }))}
      />
    </div>
  );
}
