import type { Language } from '~/i18n/languages';
import { localizedString } from '~/i18n/localized-text';
import { localTime } from '~/platform/local-time';
import type { EarliestSlot } from './earliest.queries.server';

/** An offered time as its row is drawn, with what its form sends. */
export interface SlotView {
  key: string;
  hub: { slug: string; name: string; regionSlug: string; timeZone: string };
  start: Date;
  end: Date;
  model: string;
  count: number;
  engineer: string | null;
  room: string | null;
  alternative: boolean;
  /** The software that models must be compiled with ahead; null where none. */
  compilesWith: string | null;
  fields: { hub: string; start: string; end: string; accelerator: string; count: string; engineer: string; room?: string };
}

export function slotView({ hub, range, accelerator, count, engineer, room, alternative }: EarliestSlot, language: Language): SlotView {
  return {
    key: `${hub.slug}-${range.start.toISOString()}-${accelerator.slug}`,
    hub: { slug: hub.slug, name: localizedString(hub.name, language), regionSlug: hub.regionSlug, timeZone: hub.timeZone },
    ...range,
    model: accelerator.model,
    count,
    engineer: engineer && localizedString(engineer.name, language),
    room: room && localizedString(room.name, language),
    alternative,
    compilesWith: accelerator.compilesAhead ? accelerator.sdk : null,
    fields: {
      hub: hub.slug,
      start: localTime(range.start, hub.timeZone),
      end: localTime(range.end, hub.timeZone),
      accelerator: accelerator.slug,
      count: String(count),
      engineer: engineer?.id ?? 'none',
      ...(room ? { room: room.id } : {}),
    },
  };
}
