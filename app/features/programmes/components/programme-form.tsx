import { useTranslation } from '~/i18n/use-translation';
import { BegunWith } from '~/components/begun-with/begun-with';
import { Button, ButtonLink } from '~/components/button/button';
import { LocalizedTextField, typedLocalizedText } from '~/components/localized-text-field/localized-text-field';
import { SelectField, type Option } from '~/components/select-field/select-field';
import { TextField } from '~/components/text-field/text-field';
import { localTime } from '~/platform/local-time';
import { placeMaxLength, summaryMaxLength, titleMaxLength } from '../input';
import type { Programme } from '../programme';
import { programmeKinds } from '../rules';
import { IntakeFields } from './intake-fields';

/** What was sent, as an action answered it; empty before. */
export interface TypedProgramme {
  values: Record<string, unknown> | null;
  errors: Record<string, string[] | null | undefined>;
}

interface ProgrammeFormProps {
  /** Null for a new one. */
  programme: Programme | null;
  hub: { name: string; timeZone: string };
  services: readonly Option[];
  typed: TypedProgramme;
  idempotencyKey: string;
  cancel: string;
}

/** All of a programme: what it is in six languages, and its times on the hub's clock. */
export function ProgrammeForm({ programme, hub, services, typed: { values, errors }, idempotencyKey, cancel }: ProgrammeFormProps) {
  const { t } = useTranslation(['programmes', 'common']);
  const text = (name: string, kept = '') => {
    const sent = values?.[name];
    return { name, defaultValue: values ? (typeof sent === 'string' ? sent : '') : kept, error: errors[name] ?? undefined };
  };
  const words = (name: 'title' | 'summary' | 'place') => ({ name, label: t(`programmes:form.${name}`), value: typedLocalizedText(values, name) ?? programme?.[name], errors });
  // `datetime-local` knows no offset.
  const wall = (at: Date | undefined) => (at ? localTime(at, hub.timeZone).slice(0, 16) : '');
  const time = (name: 'startsAt' | 'endsAt' | 'applyUntil') => (
    <TextField {...text(name, wall(programme?.[name]))} type="datetime-local" dir="ltr" label={t(`programmes:form.${name}`)} required hint={t('programmes:form.zone', { hub: hub.name })} />
  );
  return (
    <form method="post" noValidate className="grid gap-8">
      <input type="hidden" name="intent" value={programme ? 'edit' : 'create'} />
      <BegunWith {...(programme ? { version: programme.version } : { idempotencyKey })} />
      <SelectField {...text('kind', programme?.kind)} label={t('programmes:filter.kind')} required options={programmeKinds.map((kind) => ({ value: kind, label: t(`programmes:kind.${kind}`) }))} />
      <SelectField {...text('service', programme?.service.slug)} label={t('programmes:service')} hint={t('programmes:form.serviceHint')} required options={services} />
      <LocalizedTextField {...words('title')} maxLength={titleMaxLength} />
      <LocalizedTextField {...words('summary')} rows={8} maxLength={summaryMaxLength} />
      <LocalizedTextField {...words('place')} maxLength={placeMaxLength} />
      <div className="grid gap-6 sm:grid-cols-2">{time('startsAt')}{time('endsAt')}{time('applyUntil')}</div>
      <IntakeFields programme={programme} text={text} />
      <p className="flex flex-wrap gap-2.5">
        <Button>{t('programmes:form.save')}</Button>
        <ButtonLink variant="secondary" href={cancel}>{t('programmes:form.back')}</ButtonLink>
      </p>
    </form>
  );
}
