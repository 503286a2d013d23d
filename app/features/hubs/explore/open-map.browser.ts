import type { Map } from 'mapbox-gl';
import { acrossPacific, frameOf, refusedBy, type ExploreFailure, type LngLat } from '../explore.rules';
import { Failure, firstPicture, framePadding, isNarrow, optionsOf, zoomOf } from './first-picture.browser';
import { mapLibrary } from './library.browser';
import { keepMarks } from './marks.browser';
import { readPins, type Pin } from './pins.browser';
import type { ExploreSettings } from './settings';
import { buildStage, still } from './stage.browser';
import { drawArcs, lightArcs, ownColours, ownNames } from './style.browser';

export interface Explorer {
  button: HTMLButtonElement;
  /** Where the page says what went wrong. */
  status: HTMLElement;
  /** The drawn map, which the explorable one stands in for. */
  drawn: HTMLElement;
  settings: ExploreSettings;
}

type Library = Awaited<ReturnType<typeof mapLibrary>>;
type Stage = ReturnType<typeof buildStage>;

/** Seoul, as on the drawn map. */
function originMark(drawn: HTMLElement): HTMLElement {
  const mark = document.createElement('div');
  const origin = drawn.querySelector<HTMLElement>('.hub-map-origin')?.cloneNode(true);
  if (origin instanceof HTMLElement) {
    origin.removeAttribute('style');
    mark.append(origin);
  }
  mark.className = 'hub-map-anchor';
  return mark;
}

const chosenHue = () => document.querySelector<HTMLInputElement>('input[name="region"]:checked')?.dataset.hue;

/** How the map is moved: to a hub with its card, to places, to a region. */
function movesOf(map: Map, pins: readonly Pin[], { canvas, panel }: Stage, settings: ExploreSettings) {
  const { hub: near } = zoomOf(settings);
  const toPlaces = (places: LngLat[], animate = !still()) => {
    map.fitBounds(frameOf(places), { padding: framePadding(canvas), maxZoom: near, animate });
  };
  return {
    toPlaces,
    toHub: (pin: Pin) => {
      panel.show(pin, () => canvas.querySelector<HTMLElement>(`[data-pin=${pin.element.dataset.pin}] button`)?.focus({ preventScroll: true }));
      // On a narrow screen the panel covers the lower part: the hub goes to the middle of what is left.
      const offset: [number, number] = [0, isNarrow(canvas) ? -panel.element.offsetHeight / 2 : 0];
      const view = { center: acrossPacific(pin.at), zoom: near, offset };
      if (still()) map.easeTo({ ...view, animate: false });
      else map.flyTo(view);
    },
    /** All regions where none is named. */
    toRegion: (hue: string | undefined, animate?: boolean) => {
      const shown = hue === undefined ? pins : pins.filter((pin) => pin.hue === hue);
      panel.hide();
      toPlaces([...shown.map(({ at }) => at), settings.seoul], animate);
      lightArcs(map, hue);
    },
  };
}

/** Makes the drawn map give way: marks, buttons, and what undoes it all. */
function settle(explorer: Explorer, library: Library, map: Map, pins: readonly Pin[], stage: Stage, lost: (reason: ExploreFailure) => void): void {
  const { button, drawn, settings } = explorer;
  const { toPlaces, toHub, toRegion } = movesOf(map, pins, stage, settings);
  const onChoice = ({ target }: Event) => {
    if (target instanceof HTMLInputElement && target.name === 'region') toRegion(target.dataset.hue);
  };
  const shut = () => {
    removeEventListener('change', onChoice);
    map.remove();
    stage.stage.remove();
    delete drawn.dataset.explored;
    delete window.kainMap;
    button.hidden = false;
    button.focus({ preventScroll: true });
  };
  drawn.dataset.explored = '';
  stage.stage.inert = false;
  button.hidden = true;
  map.addControl(new library.NavigationControl({ showCompass: false }), 'top-right');
  map.touchZoomRotate.disableRotation();
  map.resize();
  toRegion(chosenHue(), false);
  keepMarks({
    map, pins, clusterWords: settings.words.cluster, choose: toHub,
    makeMarker: (element, at) => new library.Marker({ element, anchor: 'center' }).setLngLat(acrossPacific(at)).addTo(map),
    enter: (near) => toPlaces(near.map(({ at }) => at)),
  });
  new library.Marker({ element: originMark(drawn), anchor: 'center' }).setLngLat(settings.seoul).addTo(map);
  // A token may be refused after the first picture: the provider is asked only then.
  map.on('error', ({ error }) => {
    if (!refusedBy(error) || window.kainMap !== map) return;
    shut();
    lost('refused');
  });
  window.kainMap = map;
  stage.whole.addEventListener('click', () => toRegion(undefined));
  stage.close.addEventListener('click', shut);
  addEventListener('change', onChoice);
  map.getCanvas().focus({ preventScroll: true });
  stage.stage.scrollIntoView({ block: 'nearest' });
}

/** Opens the map over the drawn one. `lost`: it was there and has gone. @throws {Failure} when it cannot be had */
export async function openMap(explorer: Explorer, lost: (reason: ExploreFailure) => void): Promise<void> {
  const { drawn, settings } = explorer;
  const library = await mapLibrary(settings).catch(() => {
    throw new Failure('offline');
  });
  if (!library.supported()) throw new Failure('unsupported');
  const pins = readPins(drawn);
  const stage = buildStage(settings);
  drawn.append(stage.stage);
  const bounds = frameOf([...pins.map(({ at }) => at), settings.seoul]);
  const map = new library.Map(optionsOf(settings, stage.canvas, bounds));
  try {
    await firstPicture(map, async () => {
      if (settings.style === null) ownColours(map, drawn);
      else await ownNames(map, settings);
      drawArcs(map, pins, settings.seoul);
    });
  } catch (error) {
    map.remove();
    stage.stage.remove();
    throw error;
  }
  settle(explorer, library, map, pins, stage, lost);
}
