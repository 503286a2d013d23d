import type { ReactNode } from 'react';
import { useTranslation } from '~/i18n/use-translation';
import { LocalizedTextField, typedLocalizedText } from '~/components/localized-text-field/localized-text-field';
import { SelectField } from '~/components/select-field/select-field';
import { TextField } from '~/components/text-field/text-field';
import type { Bulletin } from '../bulletin';
import { lineMaxLength, mostDuties, mostMilestones, mostSources, sourceMaxLength, titleMaxLength } from '../input';
import { milestoneKinds } from '../rules';
import { typedRows, typedString, type TypedForm } from './typed-form';

interface ListProps {
  bulletin: Bulletin | null;
  typed: TypedForm;
}

/** What is there and some empty rows after it: a form without script can't add any. */
function rowsOf(typed: TypedForm, name: string, kept: number, most: number, spare: number) {
  const sent = typedRows(typed, name);
  const length = Math.min(most, Math.max(kept, sent?.length ?? 0) + spare);
  return Array.from({ length }, (_, index) => ({
    index,
    path: `${name}[${index}]`,
    row: sent ? (sent[index] ?? {}) : null,
  }));
}

function Rows({ legend, hint, children }: { legend: string; hint?: string; children: ReactNode }) {
  return (
    <fieldset className="grid gap-6 border-t-2 border-line-ink pt-4">
      <legend className="float-start text-lg font-bold text-ink">{legend}</legend>
      {hint ? <p className="text-sm text-ink-quiet">{hint}</p> : null}
      {children}
    </fieldset>
  );
}

export function MilestoneFields({ bulletin, typed }: ListProps) {
  const { t } = useTranslation(['bulletins']);
  const { errors } = typed;
  return (
    <Rows legend={t('bulletins:detail.dates')} hint={t('bulletins:form.milestonesHint')}>
      {rowsOf(typed, 'milestones', bulletin?.milestones.length ?? 0, mostMilestones, 2).map(({ index, path, row }) => {
        const kept = bulletin?.milestones[index];
        return (
          <fieldset key={path} className="grid gap-4 border-b border-line pb-6 sm:grid-cols-2">
            <legend className="mb-2 text-sm font-bold text-ink-quiet">
              {t('bulletins:form.milestone', { number: index + 1 })}
            </legend>
            <SelectField
              name={`${path}.kind`}
              label={t('bulletins:form.milestoneKind')}
              defaultValue={typedString(row, 'kind') ?? kept?.kind ?? ''}
              error={errors[`${path}.kind`]}
              options={milestoneKinds.map((kind) => ({ value: kind, label: t(`bulletins:milestone.${kind}`) }))}
            />
            <TextField
              name={`${path}.date`}
              label={t('bulletins:form.date')}
              dir="ltr"
              maxLength={10}
              defaultValue={typedString(row, 'date') ?? kept?.date ?? ''}
              error={errors[`${path}.date`]}
            />
            <div className="sm:col-span-2">
              <LocalizedTextField
                name={`${path}.label`}
                label={t('bulletins:form.label')}
                required={false}
                value={typedLocalizedText(row, 'label') ?? kept?.label}
                errors={errors}
                maxLength={titleMaxLength}
              />
            </div>
          </fieldset>
        );
      })}
    </Rows>
  );
}

export function DutyFields({ bulletin, typed }: ListProps) {
  const { t } = useTranslation(['bulletins']);
  const { errors } = typed;
  return (
    <Rows legend={t('bulletins:detail.duties')}>
      {rowsOf(typed, 'duties', bulletin?.duties.length ?? 0, mostDuties, 1).map(({ index, path, row }) => {
        const kept = bulletin?.duties[index];
        return (
          <fieldset key={path} className="grid gap-4 border-b border-line pb-6">
            <legend className="mb-2 text-sm font-bold text-ink-quiet">
              {t('bulletins:form.duty', { number: index + 1 })}
            </legend>
            <LocalizedTextField
              name={`${path}.who`}
              label={t('bulletins:form.who')}
              required={false}
              value={typedLocalizedText(row, 'who') ?? kept?.who}
              errors={errors}
              maxLength={titleMaxLength}
            />
            <LocalizedTextField
              name={`${path}.what`}
              label={t('bulletins:form.what')}
              required={false}
              value={typedLocalizedText(row, 'what') ?? kept?.what}
              errors={errors}
              maxLength={lineMaxLength}
            />
          </fieldset>
        );
      })}
    </Rows>
  );
}

export function SourceFields({ bulletin, typed }: ListProps) {
  const { t } = useTranslation(['bulletins']);
  const { errors } = typed;
  return (
    <Rows legend={t('bulletins:detail.sources')}>
      {rowsOf(typed, 'sources', bulletin?.sources.length ?? 0, mostSources, 2).map(({ index, path, row }) => {
        const kept = bulletin?.sources[index];
        return (
          <fieldset key={path} className="grid gap-4 border-b border-line pb-6 sm:grid-cols-2">
            <legend className="mb-2 text-sm font-bold text-ink-quiet">
              {t('bulletins:form.source', { number: index + 1 })}
            </legend>
            <TextField
              name={`${path}.name`}
              label={t('bulletins:form.sourceName')}
              dir="auto"
              maxLength={sourceMaxLength}
              defaultValue={typedString(row, 'name') ?? kept?.name ?? ''}
              error={errors[`${path}.name`]}
            />
            <TextField
              name={`${path}.url`}
              type="url"
              label={t('bulletins:form.url')}
              maxLength={500}
              defaultValue={typedString(row, 'url') ?? kept?.url ?? ''}
              error={errors[`${path}.url`]}
            />
          </fieldset>
        );
      })}
    </Rows>
  );
}
