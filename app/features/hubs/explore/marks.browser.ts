import type { Map, Marker } from 'mapbox-gl';
import { clusterHubs, middleOf, type LngLat } from '../explore.rules';
import type { Pin } from './pins.browser';

interface Marks {
  map: Map;
  pins: readonly Pin[];
  /** With `#` for the names. */
  clusterWords: string;
  makeMarker: (element: HTMLElement, at: LngLat) => Marker;
  choose: (pin: Pin) => void;
  enter: (pins: Pin[]) => void;
}

const keyOf = (pins: readonly Pin[]) => pins.map(({ slug }) => slug).join(' ');

/** An element with a class, as the stylesheet of the drawn map knows it. */
function made<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className: string): HTMLElementTagNameMap[Tag] {
  return Object.assign(document.createElement(tag), { className });
}

function hubMark(pin: Pin, choose: (pin: Pin) => void): HTMLElement {
  const button = made('button', 'hub-map-pin');
  button.type = 'button';
  button.dataset.side = pin.link.dataset.side;
  button.append(pin.card.cloneNode(true));
  button.addEventListener('click', () => choose(pin));
  return around(button, pin);
}

function clusterMark(pins: Pin[], words: string, enter: (pins: Pin[]) => void): HTMLElement {
  const names = pins.map(({ name }) => name).join(', ');
  const button = made('button', 'hub-map-pin hub-map-cluster');
  button.type = 'button';
  button.textContent = String(pins.length);
  button.title = names;
  button.ariaLabel = words.replace('#', names);
  button.addEventListener('click', () => enter(pins));
  return around(button, pins[0]);
}

/** The library writes into the style of the outermost element, so what is lit and dimmed is one inside it. */
function around(button: HTMLElement, pin: Pin | undefined): HTMLElement {
  const mark = made('div', 'hub-map-mark');
  mark.dataset.hue = pin?.hue;
  mark.dataset.pin = pin?.element.dataset.pin;
  mark.append(button);
  const outermost = made('div', 'hub-map-anchor');
  outermost.append(mark);
  return outermost;
}

/** Keeps one mark a hub on the map, or one for hubs of a country that are too near each other at the present zoom. */
export function keepMarks({ map, pins, clusterWords, makeMarker, choose, enter }: Marks): void {
  let shown: Record<string, Marker> = {};
  const draw = () => {
    const groups = clusterHubs(pins, map.getZoom());
    if (groups.every((group) => keyOf(group) in shown) && groups.length === Object.keys(shown).length) return;
    const next: Record<string, Marker> = {};
    for (const group of groups) {
      const key = keyOf(group);
      const [only] = group;
      next[key] = shown[key] ?? makeMarker(
        only && group.length === 1 ? hubMark(only, choose) : clusterMark(group, clusterWords, enter),
        middleOf(group.map(({ at }) => at)),
      );
    }
    for (const [key, marker] of Object.entries(shown)) if (!(key in next)) marker.remove();
    shown = next;
  };
  map.on('zoom', draw);
  draw();
}
