import { useTranslation } from '~/i18n/use-translation';
import { BegunWith } from '~/components/begun-with/begun-with';
import { Button } from '~/components/button/button';
import { LocalizedTextField, typedLocalizedText } from '~/components/localized-text-field/localized-text-field';
import { RadioGroup } from '~/components/radio-group/radio-group';
import { TextField } from '~/components/text-field/text-field';
import { DefinitionList } from '~/components/definition-list/definition-list';
import type { DeskService } from '../service-form';
import { hintMaxLength } from '../service-form.input';
import { useTargetWords } from './desk-services';
import { Text } from './text';

export interface TypedForm {
  /** What was sent; null where the page is fresh. */
  values: Record<string, unknown> | null;
  errors: Record<string, string[] | null>;
}

const hours = (minutes: number | undefined) => (minutes === undefined ? '' : String(Math.round(minutes / 60)));

/** Whether and on what terms the hub offers the service. */
export function DeskOffer({ service, typed: { values, errors } }: { service: DeskService; typed: TypedForm }) {
  const { t } = useTranslation(['desk', 'common']);
  const words = useTargetWords();
  const text = (name: string, kept: string) => {
    const sent = values?.[name];
    return values ? (typeof sent === 'string' ? sent : '') : kept;
  };
  return (
    <form method="post" noValidate className="mt-5 grid gap-6">
      <BegunWith version={service.offerVersion} />
      <RadioGroup
        name="offered" label={t('desk:services.offer')} required error={errors['offered']} defaultValue={text('offered', service.offered ? 'yes' : 'no')}
        options={[{ value: 'yes', label: t('desk:services.yes') }, { value: 'no', label: t('desk:services.no') }]}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        {([['firstReplyHours', 'firstReply', service.targets?.firstReplyMinutes], ['decisionHours', 'decision', service.targets?.decisionMinutes]] as const).map(([name, label, minutes]) => (
          <TextField key={name} name={name} label={t(`desk:services.${label}`)} inputMode="numeric" dir="ltr" error={errors[name]} defaultValue={text(name, hours(minutes))} />
        ))}
        <p className="text-sm text-ink-quiet sm:col-span-2">{t('desk:services.targetHint', { hours: words(service) })}</p>
      </div>
      <LocalizedTextField
        name="note" label={t('desk:services.note')} hint={t('desk:services.noteHint')} required={false} rows={2} maxLength={hintMaxLength}
        value={typedLocalizedText(values, 'note') ?? service.note} errors={errors}
      />
      <div><Button>{t('desk:services.save')}</Button></div>
    </form>
  );
}

/** The same, for whoever may only look. */
export function DeskOfferFacts({ service }: { service: DeskService }) {
  const { t } = useTranslation(['desk', 'common']);
  const words = useTargetWords();
  return (
    <DefinitionList
      variant="rows"
      items={[
        { term: t('desk:services.offering'), value: t(service.offered ? 'desk:services.offeredHere' : 'desk:services.notOffered') },
        { term: t('desk:services.targets'), value: words(service.targets ?? service) },
        ...(service.note ? [{ term: t('desk:services.note'), value: <Text of={service.note} /> }] : []),
      ]}
    />
  );
}
