/**
 * The explorable map: fetched when somebody asks for it, never before. It stands in for the drawn map and takes the hubs from it; when
 * it cannot be had, the drawn map stays and the page says why.
 */
import type { Map, MapOptions } from 'mapbox-gl';
import { acrossPacific, frameOf, refusedBy, type ExploreFailure, type LngLat } from '../explore.rules';
import { mapLibrary } from './library.browser';
import { keepMarks } from './marks.browser';
import { hubPanel } from './panel.browser';
import { readPins, type Pin } from './pins.browser';
import type { ExploreSettings } from './settings';
import { drawArcs, lightArcs, ownColours, ownNames } from './style.browser';

/** Milliseconds until a map that has not come is given up. */
const patience = 30_000;
/** Our own style is a map of the world; the provider's goes down to the streets. */
const zooms = { ours: { hub: 5, most: 7 }, providers: { hub: 12.5, most: 17 } };

class Failure extends Error {
  constructor(readonly reason: ExploreFailure) {
    super(reason);
  }
}

/** Whether the reader wants things to stand still. */
const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

interface Explorer {
  button: HTMLButtonElement;
  status: HTMLElement;
  drawn: HTMLElement;
  settings: ExploreSettings;
}

/** The parts of the map's stage, not yet in the page. */
function buildStage({ words }: ExploreSettings) {
  const stage = Object.assign(document.createElement('div'), { className: 'hub-explore-stage' });
  const canvas = Object.assign(document.createElement('div'), { className: 'hub-explore-canvas' });
  const bar = Object.assign(document.createElement('p'), { className: 'hub-explore-bar', dir: document.documentElement.dir });
  const action = (text: string) => Object.assign(document.createElement('button'), { type: 'button', className: 'hub-explore-button', textContent: text });
  const [whole, close] = [action(words.whole), action(words.close)];
  bar.append(close, whole);
  const panel = hubPanel(words, document.documentElement.dir);
  // After the canvas: a mark leads on to the panel by Tab.
  stage.append(bar, canvas, panel.element);
  return { stage, canvas, whole, close, panel };
}

function optionsOf({ style, ours, language, words }: ExploreSettings, container: HTMLElement, bounds: [LngLat, LngLat]): MapOptions {
  const fonts = getComputedStyle(document.body).fontFamily;
  return {
    container, bounds,
    style: style ?? ours,
    language: language === 'zh-hans' ? 'zh-Hans' : language,
    // Our own style has no files of letters: the browser's fonts draw them.
    ...(style === null ? { localFontFamily: fonts } : { localIdeographFontFamily: fonts }),
    locale: words.controls,
    projection: 'mercator',
    fitBoundsOptions: { padding: 72 },
    maxZoom: (style === null ? zooms.ours : zooms.providers).most,
    cooperativeGestures: true,
    dragRotate: false, pitchWithRotate: false, touchPitch: false,
  };
}

/** Waits for the first whole picture, or for what speaks against there ever being one. */
function untilDrawn(map: Map, prepare: () => Promise<void> | void): Promise<void> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Failure('offline')), patience);
    map.on('error', ({ error }) => reject(new Failure(refusedBy(error) ? 'refused' : 'offline')));
    const prepared = new Promise<void>((done) => {
      map.once('style.load', () => void Promise.resolve().then(prepare).then(done, () => reject(new Failure('offline'))));
    });
    map.once('load', () => void prepared.then(() => {
      clearTimeout(late);
      resolve();
    }));
  });
}

async function open({ button, status, drawn, settings }: Explorer): Promise<void> {
  const library = await mapLibrary(settings).catch(() => {
    throw new Failure('offline');
  });
  if (!library.supported()) throw new Failure('unsupported');
  const pins = readPins(drawn);
  const all = frameOf([...pins.map(({ at }) => at), settings.seoul]);
  const { stage, canvas, whole, close, panel } = buildStage(settings);
  drawn.append(stage);
  const map = new library.Map(optionsOf(settings, canvas, all));
  const shut = () => {
    map.remove();
    stage.remove();
    delete drawn.dataset.explored;
    delete window.kainMap;
    removeEventListener('change', onChoice);
    button.hidden = false;
  };
  const zoom = settings.style === null ? zooms.ours : zooms.providers;
  const go = (pin: Pin) => {
    const to = { center: acrossPacific(pin.at), zoom: zoom.hub };
    if (still()) map.jumpTo(to);
    else map.flyTo(to);
    panel.show(pin, () => canvas.querySelector<HTMLElement>(`[data-pin='${pin.element.dataset.pin}'] button`)?.focus({ preventScroll: true }));
  };
  const frame = (places: LngLat[], hue?: string) => {
    map.fitBounds(frameOf(places), { padding: 72, maxZoom: zoom.hub, animate: !still() });
    lightArcs(map, hue);
  };
  const showRegion = (hue: string | undefined) => {
    const chosen = hue === undefined ? pins : pins.filter((pin) => pin.hue === hue);
    panel.hide();
    frame([...chosen.map(({ at }) => at), settings.seoul], hue);
  };
  const onChoice = ({ target }: Event) => {
    if (target instanceof HTMLInputElement && target.name === 'region') showRegion(target.dataset.hue);
  };
  try {
    await untilDrawn(map, async () => {
      if (settings.style === null) ownColours(map, drawn);
      else await ownNames(map, settings);
      drawArcs(map, pins, settings.seoul);
    });
  } catch (error) {
    shut();
    throw error;
  }
  map.addControl(new library.NavigationControl({ showCompass: false }), 'top-right');
  map.touchZoomRotate.disableRotation();
  keepMarks({
    map, pins, clusterWords: settings.words.cluster, choose: go,
    makeMarker: (element, at) => new library.Marker({ element, anchor: 'center' }).setLngLat(acrossPacific(at)).addTo(map),
    enter: (near) => frame(near.map(({ at }) => at)),
  });
  // A token may be refused after the first picture: the provider is asked meanwhile.
  map.on('error', ({ error }) => {
    if (!refusedBy(error) || !drawn.dataset.explored) return;
    shut();
    say({ button, status, drawn, settings }, 'refused');
  });
  window.kainMap = map;
  drawn.dataset.explored = '';
  button.hidden = true;
  whole.addEventListener('click', () => showRegion(undefined));
  close.addEventListener('click', () => {
    shut();
    button.focus();
  });
  addEventListener('change', onChoice);
  const chosen = document.querySelector<HTMLInputElement>('input[name="region"]:checked')?.dataset.hue;
  if (chosen !== undefined) showRegion(chosen);
  map.getCanvas().focus({ preventScroll: true });
}

function say({ status, settings }: Explorer, reason: ExploreFailure): void {
  status.textContent = settings.words.failed[reason];
}

async function explore(explorer: Explorer): Promise<void> {
  const { button, status } = explorer;
  if (button.ariaBusy === 'true') return;
  button.ariaBusy = 'true';
  status.textContent = '';
  try {
    await open(explorer);
  } catch (error) {
    say(explorer, error instanceof Failure ? error.reason : 'offline');
  }
  button.ariaBusy = null;
}

const button = document.querySelector<HTMLButtonElement>('button[data-explore]');
const status = document.querySelector<HTMLElement>('[data-explore-status]');
const drawn = document.querySelector<HTMLElement>('.hub-map');
if (button && status && drawn) {
  const explorer = { button, status, drawn, settings: JSON.parse(button.dataset.settings ?? '') as ExploreSettings };
  button.addEventListener('click', () => void explore(explorer));
  void explore(explorer);
}
