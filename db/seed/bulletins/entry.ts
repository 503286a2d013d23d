import type { LocalizedText } from '../../../app/i18n/localized-text';
import type { BulletinSource, bulletins, Milestone } from '../../schema/bulletins';

type Row = typeof bulletins.$inferInsert;

/** A fact of reference/ai-regulation.md, as it was compiled on 2026-11-22. */
export interface Entry {
  slug: string;
  kind: Row['kind'];
  originalTitle: string;
  title: LocalizedText;
  summary: LocalizedText;
  duties: { who: LocalizedText; what: LocalizedText }[];
  milestones: Milestone[];
  official?: { url: string; check: NonNullable<Row['officialCheck']> };
  sources: BulletinSource[];
  confidence?: Row['confidence'];
  pending?: LocalizedText;
}

/** A line of a country's checklist; `rests` is the slug of the bulletin that it is drawn from. */
export interface CheckEntry {
  words: LocalizedText;
  rests: string;
}

export interface CountrySeed {
  country: Row['country'];
  entries: Entry[];
  checklist: CheckEntry[];
}

/** Korean and English; readers of other languages get the Korean, marked, until staff translate it. */
export const both = (ko: string, en: string): LocalizedText => ({ ko, en });

export const on = (kind: Milestone['kind'], date: string | null, label?: LocalizedText): Milestone => ({
  kind,
  date,
  ...(label ? { label } : {}),
});

export const duty = (who: LocalizedText, what: LocalizedText) => ({ who, what });

/** Sites whose addresses were not written down further than this. */
export const sites = (...names: string[]): BulletinSource[] => names.map((name) => ({ name }));

export const developers = both('AI 개발사', 'AI developers');
export const deployers = both('AI를 업무에 쓰는 기업', 'Firms that deploy AI');
export const platforms = both('온라인 플랫폼', 'Online platforms');
export const providers = both('AI 서비스 제공자', 'Providers of AI services');
export const exporters = both('AI 반도체 공급자', 'Suppliers of AI chips');
export const controllers = both('개인정보를 다루는 기업', 'Firms that process personal data');
