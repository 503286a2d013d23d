import { useTranslation } from '~/i18n/use-translation';
import { ButtonLink } from '~/components/button/button';
import { DataTable, TableBody, TableCell, TableHead, TableHeader, TableRow } from '~/components/data-table/data-table';
import { SectionHeading } from '~/components/page-header/page-header';
import { Tag } from '~/components/tag/tag';
import { languages } from '~/i18n/languages';
import { localizedString } from '~/i18n/localized-text';
import { useLanguage } from '~/i18n/use-language';
import type { DeskUnit } from '../desk-units.queries.server';
import type { UnitKind } from '../units.input';

interface DeskUnitsProps {
  kind: UnitKind;
  units: DeskUnit[];
  /** Null for whoever may only look. */
  addHref: string | null;
  linkTo: (id: string) => string;
}

/** A hub's units of one kind: what each is, whether it is in service, and how many bookings count on it. */
export function DeskUnits({ kind, units, addHref, linkTo }: DeskUnitsProps) {
  const { t } = useTranslation(['desk', 'common']);
  return (
    <section className="mt-8" aria-labelledby={`units-${kind}`}>
      <SectionHeading id={`units-${kind}`} actions={addHref ? <ButtonLink size="small" variant="secondary" href={addHref}>{t(`desk:resources.add.${kind}`)}</ButtonLink> : undefined}>
        {t(`desk:resources.kind.${kind}`)}
      </SectionHeading>
      {units.length === 0 ? <p className="py-5 text-sm text-ink-quiet">{t('desk:resources.none')}</p> : (
        <DataTable caption={t(`desk:resources.kind.${kind}`)} className="mt-2 md:table-fixed">
          <TableHead>
            <TableHeader className="md:w-[30%]">{t('desk:resources.name')}</TableHeader>
            <TableHeader>{t(kind === 'engineer' ? 'desk:resources.speaks' : kind === 'room' ? 'desk:resources.position' : 'desk:resources.model')}</TableHeader>
            <TableHeader className="md:w-36">{t('desk:resources.state')}</TableHeader>
            <TableHeader className="md:w-28" align="end">{t('desk:resources.upcoming')}</TableHeader>
          </TableHead>
          <TableBody>{units.map((unit) => <UnitRow key={unit.id} unit={unit} href={linkTo(unit.id)} />)}</TableBody>
        </DataTable>
      )}
    </section>
  );
}

function UnitRow({ unit, href }: { unit: DeskUnit; href: string }) {
  const { t } = useTranslation(['desk', 'common']);
  const language = useLanguage();
  const { kind, name, model, fields, position, retired, upcoming } = unit;
  const spoken = languages.filter((each) => unit.languages.includes(each)).map((each) => t(`common:language.name.${each}`)).join(' · ');
  return (
    <TableRow className={retired ? 'text-ink-quiet' : ''}>
      <TableCell main><a className="font-bold text-ink underline-offset-4 hover:underline" href={href}><bdi>{localizedString(name, language)}</bdi></a></TableCell>
      <TableCell>
        {kind === 'accelerator' ? <bdi>{model}</bdi> : null}
        {kind === 'room' ? <span className="tabular-nums">{position}</span> : null}
        {kind === 'engineer' ? <>{spoken}{fields.length > 0 ? <span className="block text-ink-quiet"><bdi>{fields.join(' · ')}</bdi></span> : null}</> : null}
      </TableCell>
      <TableCell><Tag tone={retired ? 'neutral' : 'success'}>{t(retired ? 'desk:resources.retired' : 'desk:resources.inService')}</Tag></TableCell>
      <TableCell align="end" className="tabular-nums">
        <span className="md:hidden">{t('desk:resources.upcoming')} </span>{upcoming}
      </TableCell>
    </TableRow>
  );
}
