import { useTranslation } from '~/i18n/use-translation';
import { Button, ButtonLink } from '~/components/button/button';
import { CheckboxField } from '~/components/checkbox-field/checkbox-field';
import { DateField } from '~/components/date-field/date-field';
import { DefinitionList } from '~/components/definition-list/definition-list';
import { ErrorSummary } from '~/components/error-summary/error-summary';
import { FileField, FileRow } from '~/components/file-field/file-field';
import { UploadList } from '~/components/file-field/upload-list';
import { Panel, WithAside } from '~/components/panel/panel';
import { RadioGroup } from '~/components/radio-group/radio-group';
import { SelectField } from '~/components/select-field/select-field';
import { TextArea } from '~/components/text-area/text-area';
import { TextField } from '~/components/text-field/text-field';
import { TwoTimes } from '~/components/two-times/two-times';

/** A step of a form with its promise beside it. */
export function GalleryForm({ now }: { now: string }) {
  const { t } = useTranslation();
  const choices = [
    { value: 'a', label: t('menu.hubs'), hint: t('site.tagline') },
    { value: 'b', label: t('menu.services') },
  ];
  const promise = (
    <Panel tone="expansion" as="aside">
      <p className="text-base font-bold text-ink">{t('menu.hubs')}</p>
      <TwoTimes at={now} timeZone="America/Los_Angeles" place="San Jose" className="mt-1 text-xl" />
      <hr className="my-5 border-line" />
      <DefinitionList
        items={[
          { term: t('times.seoul'), value: t('error.busy.text') },
          { term: t('contrast.label'), value: t('contrast.high') },
        ]}
      />
    </Panel>
  );
  return (
    <WithAside aside={promise} summary={<TwoTimes at={now} timeZone="Asia/Dubai" place="Dubai" layout="inline" />}>
      <form className="grid gap-9">
        <ErrorSummary problems={[{ name: 'mail', label: t('person.account'), error: 'validation:email' }, { name: 'day', error: 'validation:too_long?max=20' }]} />
        <TextField name="firm" label={t('menu.services')} hint={t('error.stale.text')} required suffix="GB" />
        <TextField name="mail" type="email" label={t('person.account')} defaultValue="name@" error="validation:email" />
        <TextArea name="about" label={t('person.requests')} hint={t('site.description')} markOptional />
        <SelectField name="hub" label={t('menu.hubs')} options={choices.map(({ value, label }) => ({ value, label }))} />
        <RadioGroup name="partner" label={t('menu.test_zone')} options={choices} defaultValue="a" />
        <DateField name="day" label={t('times.next_day')} error={['validation:date_past']} defaultValue="2026-11-28" className="max-w-xs" />
        <FileField name="file" label={t('file.choose')} kept={<FileRow href="#" fileName={`${t('file.kept')}.pdf`} size="1.2 MB"><Button variant="ghost" size="small">{t('dialog.close')}</Button></FileRow>} uploads={<UploadList files={[{ id: 1, name: `${t('file.choose')}.pdf`, percent: 64, state: 'sending' }]} cancel={() => undefined} retry={() => undefined} />} />
        <div className="grid gap-1">
          <CheckboxField name="agree" label={t('footer.privacy')} hint={t('footer.legal_text')} required />
          <CheckboxField name="wrong" label={t('footer.credits')} error="validation:agree" defaultChecked />
          <CheckboxField name="card" card label={t('footer.credits')} hint={t('footer.krds')} defaultChecked className="mt-2" />
        </div>
        <div className="flex flex-wrap gap-2.5">
          <Button>{t('person.sign_in')}</Button>
          <ButtonLink href="#" variant="secondary">{t('dialog.cancel')}</ButtonLink>
          <Button type="button" variant="danger">{t('person.sign_out')}</Button>
          <Button type="button" variant="ghost">{t('dialog.close')}</Button>
          <Button disabled>{t('error.try_again')}</Button>
        </div>
      </form>
    </WithAside>
  );
}
