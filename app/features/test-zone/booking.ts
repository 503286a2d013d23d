import type { Language } from '~/i18n/languages';
import type { BookingState, OfferKind } from './rules';
import type { Range } from './slots.rules';
import type { Unit, TestZoneHub } from './resources.queries.server';

/** Families of cards that one can ask for instead of a model; the cards say which they belong to (`accelerator_models.classes`). */
export const acceleratorClasses = ['h100-class', 'l40s-class', 'rbln', 'furiosa', 'edge-npu'] as const;
/** Kinds and families: whatever a wish may name besides a model's slug. */
export const acceleratorGroups = ['gpu', 'npu', ...acceleratorClasses] as const;

export const purposes = ['inference', 'fine_tune', 'train', 'benchmark'] as const;
export const precisions = ['fp32', 'tf32', 'bf16', 'fp16', 'fp8', 'int8', 'fp4', 'int4'] as const;
export const dataClasses = ['public', 'internal', 'confidential', 'personal'] as const;
export type DataClass = (typeof dataClasses)[number];

/** What the firm states of its work. Texts are its own words. */
export interface Workload {
  purpose: (typeof purposes)[number];
  model: string;
  /** Thousand million parameters. The five optional ones are missing in statements from before they were asked for. */
  modelSize?: number;
  licence?: string;
  framework: string;
  frameworkVersion?: string;
  precision: string;
  /** Gigabytes. */
  storageGb?: number;
  baseline?: string;
  dataOrigin: string;
  metric: string;
  crossBorder: 'yes' | 'no';
  endUser: string;
}

/** A booking as its firm and its hub's manager see it. */
export interface Booking {
  id: string;
  reference: string;
  kind: 'firm' | 'maintenance';
  state: BookingState;
  version: number;
  during: Range;
  holdExpiresAt: Date | null;
  submittedAt: Date | null;
  workload: Workload | null;
  dataClass: DataClass | null;
  deletionDueOn: string | null;
  decisionNote: string | null;
  calendarSequence: number;
  language: Language;
  createdAt: Date;
  updatedAt: Date;
  createdBy: string;
  hub: TestZoneHub;
  firm: { id: string; nameKo: string; nameEn: string | null } | null;
  request: { id: string; reference: string; title: string } | null;
  units: Unit[];
  isDemo: boolean;
  checkedInAt: Date | null;
  /** The end that was booked, where the range was cut short. */
  reservedUntil: Date | null;
  usageReport: { result: string; metric: string } | null;
  reportedAt: Date | null;
  deletionConfirmedAt: Date | null;
  seriesId: string | null;
  offer: OfferKind | null;
  waitlistEntryId: string | null;
  /** When somebody of the hub made sure that the work runs on the units. */
  precheckedAt: Date | null;
}

/** One line of a booking's log. */
export interface BookingEvent {
  sequence: number;
  actorKind: 'firm' | 'officer' | 'system';
  code: string;
  parameters: Record<string, unknown>;
  state: BookingState;
  at: Date;
}
