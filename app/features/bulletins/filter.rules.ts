import { languages } from '~/i18n/languages';
import type { LocalizedText } from '~/i18n/localized-text';
import type { Bulletin, BulletinFilter, Milestone } from './bulletin';
import { changesSoon, inOrder, statusOn, todayIn, type LegalStatus } from './rules';

const plain = (text: string) => text.normalize('NFKC').toLowerCase();
const wordsOf = (text: LocalizedText) => languages.flatMap((language) => text[language] ?? []);

/** The status of a bulletin's rule at an instant, by the calendar of its own country. */
export const statusAt = ({ kind, milestones, country }: Bulletin, at: Date): LegalStatus =>
  statusOn(kind, milestones, todayIn(country, at));

/** Bulletins that a filter lets through: its words are looked for in every language, all of them in one bulletin. */
export function matching(
  bulletins: readonly Bulletin[],
  { country, status, text }: BulletinFilter,
  at: Date,
): Bulletin[] {
  const wanted = plain(text ?? '')
    .split(/\s+/)
    .filter(Boolean);
  return bulletins.filter((bulletin) => {
    if (country && bulletin.country !== country) return false;
    if (status && statusAt(bulletin, at) !== status) return false;
    const all = plain([bulletin.originalTitle, ...wordsOf(bulletin.title), ...wordsOf(bulletin.summary)].join(' '));
    return wanted.every((word) => all.includes(word));
  });
}

export interface Change {
  bulletin: Bulletin;
  milestone: Milestone & { date: string };
}

/** Dates that change something soon, the nearest first. */
export function changesAhead(bulletins: readonly Bulletin[], at: Date): Change[] {
  const found = bulletins.flatMap((bulletin) =>
    bulletin.milestones.flatMap((milestone) => {
      const { date } = milestone;
      return date !== null && changesSoon(milestone, todayIn(bulletin.country, at))
        ? [{ bulletin, milestone: { ...milestone, date } }]
        : [];
    }),
  );
  return inOrder(found.map((change) => ({ ...change, kind: change.milestone.kind, date: change.milestone.date }))).map(
    ({ bulletin, milestone }) => ({ bulletin, milestone }),
  );
}
