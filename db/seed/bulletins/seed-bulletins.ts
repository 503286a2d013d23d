import { inArray } from 'drizzle-orm';
import type { Transaction } from '../../connect';
import { bulletins, entryChecklistItems } from '../../schema/bulletins';
import { china } from './china';
import { emirates } from './emirates';
import type { CountrySeed } from './entry';
import { japan } from './japan';
import { europe, korea } from './reference-countries';
import { singapore } from './singapore';
import { checklist, federal, states } from './united-states';
import { vietNam } from './viet-nam';

/** Every fact of reference/ai-regulation.md with confidence H or M. */
export const countries: CountrySeed[] = [
  { country: 'US', entries: [...federal, ...states], checklist },
  china,
  japan,
  singapore,
  vietNam,
  emirates,
  europe,
  korea,
];

/** The day that the reference was compiled on; no officer or lawyer has reviewed it since. */
const compiledOn = '2026-11-22';

/** Bulletins that were never there; a country's checklist comes with its first ones and is its officers' from then on. */
export async function seedBulletins(tx: Transaction): Promise<void> {
  const known = new Set(
    (await tx.selectDistinct({ country: bulletins.country }).from(bulletins)).map(({ country }) => country),
  );
  const rows = countries.flatMap(({ country, entries }) =>
    entries.map(({ official, ...entry }) => ({
      confidence: 'high' as const,
      ...entry,
      country,
      state: 'published' as const,
      compiledOn,
      officialUrl: official?.url ?? null,
      officialCheck: official?.check ?? null,
    })),
  );
  await tx.insert(bulletins).values(rows).onConflictDoNothing();
  const fresh = countries.filter(({ country, checklist: lines }) => !known.has(country) && lines.length > 0);
  if (fresh.length === 0) return;
  const found = await tx
    .select({ id: bulletins.id, slug: bulletins.slug })
    .from(bulletins)
    .where(
      inArray(
        bulletins.country,
        fresh.map(({ country }) => country),
      ),
    );
  const ids = new Map(found.map(({ id, slug }) => [slug, id]));
  await tx.insert(entryChecklistItems).values(
    fresh.flatMap(({ country, checklist: lines }) =>
      lines.map(({ words, rests }, index) => ({
        country,
        position: index + 1,
        words,
        bulletinId: ids.get(rests) ?? null,
      })),
    ),
  );
}
