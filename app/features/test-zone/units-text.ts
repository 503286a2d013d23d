import type { TFunction } from 'i18next';
import type { Language } from '~/i18n/languages';
import { localizedString } from '~/i18n/localized-text';
import type { Namespace } from '~/i18n/resources';
import type { Unit } from './resources.queries.server';

/** Cards of a kind and their number, in the order in which they come. */
export function countByModel(units: readonly Unit[]): { model: string; number: number }[] {
  const counts = new Map<string, number>();
  for (const { accelerator } of units) if (accelerator) counts.set(accelerator.model, (counts.get(accelerator.model) ?? 0) + 1);
  return [...counts].map(([model, number]) => ({ model, number }));
}

/** `H200 2장 + 김현우 엔지니어`: what a booking has, in a sentence's words. */
export function unitsText(units: readonly Unit[], language: Language, t: TFunction<Namespace[]>): string {
  const cards = countByModel(units).map(({ model, number }) => t('test-zone:units.cards', { model, number }));
  const people = units.filter(({ kind }) => kind === 'engineer').map(({ name }) => t('test-zone:units.engineer', { name: localizedString(name, language) }));
  const rooms = units.filter(({ kind }) => kind === 'room').map(({ name }) => localizedString(name, language));
  return [...cards, ...people, ...rooms].join(' + ');
}
