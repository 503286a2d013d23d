import type { TFunction } from 'i18next';
import type { Namespace } from '~/i18n/resources';
import { factFields, partTexts, type ContentPart } from './content';

const labels = {
  name: 'hub-pages:text.name', city: 'hubs:facts.field.city', formerName: 'hubs:hub.formerName', description: 'hub-pages:text.description', strategyNote: 'hubs:hub.strategyNote',
  address: 'hubs:contact.address', directions: 'hubs:way.directions', transport: 'hubs:way.transport', role: 'hub-pages:text.role', alt: 'hub-pages:text.alt', caption: 'hub-pages:text.caption',
} as const;
const isLabelled = (key: string): key is keyof typeof labels => key in labels;

/** What a text of a part is called. */
export function textLabel(t: TFunction<Namespace[]>, part: ContentPart, key: string): string {
  const fact = part === 'facts' ? factFields.find((field) => field === key) : undefined;
  if (fact) return t(`hubs:facts.field.${fact}`);
  return isLabelled(key) && key in partTexts[part] ? t(labels[key]) : key;
}
