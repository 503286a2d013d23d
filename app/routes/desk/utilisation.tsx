import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from '~/i18n/use-translation';
import { Button } from '~/components/button/button';
import { DataTable, TableBody, TableCell, TableHead, TableHeader, TableRow } from '~/components/data-table/data-table';
import { pageMeta } from '~/components/page-meta/page-meta';
import { SelectField } from '~/components/select-field/select-field';
import { acceleratorGroups } from '~/features/test-zone/booking';
import { utilisationGroups, type UtilisationGroup } from '~/features/test-zone/utilisation';
import { listUtilisation, type UtilisationLine } from '~/features/test-zone/utilisation.queries.server';
import { formatDay } from '~/i18n/format';
import { translator } from '~/i18n/instance.server';
import type { Language } from '~/i18n/languages';
import { localizedString } from '~/i18n/localized-text';
import { db } from '~/platform/pool.server';
import { deskOf } from './desk.server';

/** How far back can be looked, in weeks. */
const spans = [4, 12, 26, 52] as const;
const week = 7 * 86_400_000;
const measures = ['reserved', 'used', 'idle', 'refused', 'waitlisted'] as const;

/** How the bar shows a figure; its head in the table has the same look. */
const looks: Partial<Record<(typeof measures)[number], string>> = { reserved: 'bg-line-strong', used: 'bg-brand', refused: 'hatched border border-line-strong', waitlisted: 'hatched border border-line-strong' };

function nameOf(line: UtilisationLine, by: UtilisationGroup, language: Language): string {
  const t = translator(language);
  if (by === 'week') return t('desk:utilisation.week_of', { day: formatDay(language, new Date(`${line.key}T12:00:00Z`), 'UTC') });
  if (line.hubName) return localizedString(line.hubName, language);
  const group = acceleratorGroups.find((each) => each === line.key);
  if (group) return t(`test-zone:finder.${group}`);
  return line.label ?? t('test-zone:finder.any');
}

export async function loader(args: LoaderFunctionArgs) {
  const { language, hub, hubs } = await deskOf(args);
  const search = new URL(args.request.url).searchParams;
  const by = utilisationGroups.find((each) => each === search.get('by')) ?? 'week';
  const weeks = spans.find((each) => String(each) === search.get('weeks')) ?? 12;
  const now = new Date();
  const range = { start: new Date(now.getTime() - weeks * week), end: new Date(now.getTime() + 2 * week) };
  // Hubs are held against each other by those who see several.
  const hubIds = by === 'hub' ? hubs.map(({ id }) => id) : [hub.id];
  const lines = (await listUtilisation(db, hubIds, by, range, now)).map((line) => ({ ...line, name: nameOf(line, by, language) }));
  return { title: translator(language)('desk:utilisation.title'), hub: { slug: hub.slug, name: localizedString(hub.name, language) }, by, weeks, lines };
}

export const meta = ({ data: loaded }: { data?: { title: string } }) => (loaded ? pageMeta({ title: loaded.title, hidden: true }) : []);

/** What of the hub's cards was reserved, used and asked for in vain. */
export default function DeskUtilisation() {
  const { title, hub, by, weeks, lines } = useLoaderData<typeof loader>();
  const { t } = useTranslation(['desk', 'test-zone']);
  const most = Math.max(1, ...lines.map(({ reserved, refused, waitlisted }) => reserved + refused + waitlisted));
  const groups = utilisationGroups.map((each) => ({ value: each, label: t(`desk:utilisation.by.${each}`) }));
  return (
    <div className="max-w-5xl px-5 py-6">
      <h1 className="heading-tight text-xl font-bold text-ink">{title}</h1>
      <p className="mt-2 text-base text-ink-subtle">{t('desk:utilisation.intro', { hub: hub.name })}</p>
      <form method="get" className="mt-6 flex flex-wrap items-end gap-3">
        <input type="hidden" name="hub" value={hub.slug} />
        <SelectField name="by" label={t('desk:utilisation.group')} placeholder={false} defaultValue={by} options={groups} />
        <SelectField name="weeks" label={t('desk:utilisation.period')} placeholder={false} defaultValue={String(weeks)} options={spans.map((span) => ({ value: String(span), label: t('desk:utilisation.weeks', { count: span }) }))} />
        <Button variant="secondary">{t('desk:utilisation.show')}</Button>
      </form>
      {lines.length === 0 ? <p className="py-8 text-base text-ink-subtle">{t('desk:utilisation.none')}</p> : (
        <DataTable caption={title} className="mt-6">
          <TableHead>
            <TableHeader>{t(`desk:utilisation.by.${by}`)}</TableHeader>
            {measures.map((measure) => (
              <TableHeader key={measure} align="end">
                {measure in looks ? <span aria-hidden="true" className={`me-1.5 inline-block size-2.5 rounded-xs ${looks[measure]}`} /> : null}
                {t(`desk:utilisation.${measure}`)}
              </TableHeader>
            ))}
          </TableHead>
          <TableBody>
            {lines.map((line) => (
              <TableRow key={line.key}>
                <TableCell main>
                  <bdi>{line.name}</bdi>
                  <Bar line={line} most={most} />
                </TableCell>
                {measures.map((measure) => <Hours key={measure} label={t(`desk:utilisation.${measure}`)} minutes={line[measure]} />)}
              </TableRow>
            ))}
          </TableBody>
        </DataTable>
      )}
    </div>
  );
}

/** A card-hour figure; on a narrow screen with its name, since the head is out of sight there. */
function Hours({ label, minutes }: { label: string; minutes: number }) {
  const { t } = useTranslation(['desk', 'test-zone']);
  return (
    <TableCell align="end" className="tabular-nums">
      <span className="text-ink-quiet md:hidden" aria-hidden="true">{label} </span>
      {t('test-zone:usage.hours', { number: Math.round(minutes / 6) / 10 })}
    </TableCell>
  );
}

/** Used, reserved beyond that, and asked for in vain, in proportion to the longest line; the figures beside it say the same. */
function Bar({ line, most }: { line: UtilisationLine; most: number }) {
  const parts = [[line.used, looks.used], [Math.max(0, line.reserved - line.used), looks.reserved], [line.refused + line.waitlisted, looks.refused]] as const;
  return (
    <span aria-hidden="true" className="mt-1.5 flex h-2 max-w-64">
      {parts.map(([minutes, look]) => (minutes > 0 ? <span key={look} className={`${look} first:rounded-s-sm last:rounded-e-sm`} style={{ inlineSize: `${(minutes * 100) / most}%` }} /> : null))}
    </span>
  );
}
