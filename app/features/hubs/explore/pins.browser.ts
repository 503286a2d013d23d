import type { LngLat, PlacedHub } from '../explore.rules';

/** A hub as the drawn map has it: the explorable one takes over its card and its link, so both always say the same. */
export interface Pin extends PlacedHub {
  element: HTMLElement;
  link: HTMLAnchorElement;
  card: HTMLElement;
  name: string;
  hue: string;
}

const place = ({ dataset }: HTMLElement): LngLat => [Number(dataset.longitude), Number(dataset.latitude)];

/** The hubs of the drawn map, in their order. */
export function readPins(map: ParentNode): Pin[] {
  return [...map.querySelectorAll<HTMLElement>('li[data-longitude]')].flatMap((element) => {
    const link = element.querySelector('a');
    const card = element.querySelector<HTMLElement>('.hub-map-card');
    if (!link || !card) return [];
    const { hue = '', country = '', hub: slug = '' } = element.dataset;
    return [{ slug, country, at: place(element), element, link, card, hue, name: card.querySelector('strong')?.textContent ?? '' }];
  });
}
