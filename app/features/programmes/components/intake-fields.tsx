import { useTranslation } from '~/i18n/use-translation';
import { CheckboxField } from '~/components/checkbox-field/checkbox-field';
import { RadioGroup } from '~/components/radio-group/radio-group';
import { TextField } from '~/components/text-field/text-field';
import type { Programme } from '../programme';
import { namesKeptDays } from '../registration.rules';

interface IntakeFieldsProps {
  programme: Programme | null;
  /** Typed text or what is kept, and the error, of a field. */
  text: (name: string, kept?: string) => { name: string; defaultValue: string; error: string[] | undefined };
}

/** How firms take part. What belongs to registration is folded away while support requests are taken. */
export function IntakeFields({ programme, text }: IntakeFieldsProps) {
  const { t } = useTranslation(['programmes']);
  const number = (name: 'places' | 'waitingPlaces' | 'seatsPerFirm', kept: string) => (
    <TextField {...text(name, kept)} label={t(`programmes:intake.${name}`)} hint={t(`programmes:intake.${name}Hint`)} inputMode="numeric" dir="ltr" />
  );
  return (
    <div className="group/intake grid gap-8">
      <RadioGroup
        {...text('intake', programme?.intake ?? 'support_request')} label={t('programmes:intake.title')} required
        options={(['support_request', 'registration'] as const).map((value) => ({ value, label: t(`programmes:intake.${value}`), hint: t(`programmes:intake.${value}Hint`) }))}
      />
      <div className="hidden gap-8 border-s-2 border-line-strong ps-5 group-has-[[value=registration]:checked]/intake:grid">
        <RadioGroup
          {...text('mode', programme?.mode ?? 'first_come')} label={t('programmes:mode.title')} required
          options={(['first_come', 'selection'] as const).map((value) => ({ value, label: t(`programmes:mode.${value}`), hint: t(`programmes:mode.${value}Hint`) }))}
        />
        <div className="grid gap-6 sm:grid-cols-3 sm:items-end">
          {number('places', programme?.places?.toString() ?? '')}
          {number('seatsPerFirm', String(programme?.seatsPerFirm ?? 1))}
          {number('waitingPlaces', String(programme?.waitingPlaces ?? 0))}
        </div>
        <CheckboxField
          name="namesAsked" label={t('programmes:intake.namesAsked')} hint={t('programmes:intake.namesAskedHint', { count: namesKeptDays })}
          defaultChecked={text('namesAsked', programme?.namesAsked ? 'on' : '').defaultValue === 'on'} error={text('namesAsked').error}
        />
      </div>
    </div>
  );
}
