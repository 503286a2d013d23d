import type { Map, MapOptions } from 'mapbox-gl';
import { refusedBy, type ExploreFailure, type LngLat } from '../explore.rules';
import type { ExploreSettings } from './settings';

/** Milliseconds until a map that has not come is given up. */
const patience = 30_000;
/** Our own style is a map of the world; the provider's goes down to the streets. */
const zooms = { ours: { hub: 5, most: 7 }, providers: { hub: 12.5, most: 17 } };

/** How near a hub is looked at, and how near one may go. */
export const zoomOf = ({ style }: ExploreSettings) => (style === null ? zooms.ours : zooms.providers);

/** Why there is no map. */
export class Failure extends Error {
  constructor(readonly reason: ExploreFailure) {
    super(reason);
  }
}

/** Whether the map is too narrow for cards beside its rings. */
export const isNarrow = ({ clientWidth }: HTMLElement): boolean => clientWidth < 1000;

/** Free space round what is framed, in CSS pixels: cards have room in it where there are any. */
export const framePadding = (canvas: HTMLElement) => {
  const beside = isNarrow(canvas) ? 40 : 190;
  return { top: 72, bottom: 72, left: beside, right: beside };
};

export function optionsOf(settings: ExploreSettings, container: HTMLElement, bounds: [LngLat, LngLat]): MapOptions {
  const { style, ours, language, words } = settings;
  const fonts = getComputedStyle(document.body).fontFamily;
  return {
    container, bounds,
    style: style ?? ours,
    language: language === 'zh-hans' ? 'zh-Hans' : language,
    // Our own style has no files of letters: the browser's fonts draw them.
    ...(style === null ? { localFontFamily: fonts } : { localIdeographFontFamily: fonts }),
    locale: words.controls,
    projection: 'mercator',
    fitBoundsOptions: { padding: framePadding(container) },
    maxZoom: zoomOf(settings).most,
    cooperativeGestures: true,
    dragRotate: false, pitchWithRotate: false, touchPitch: false,
  };
}

/** Waits for the first whole picture, or for what speaks against there ever being one. @throws {Failure} */
export function firstPicture(map: Map, prepare: () => Promise<void> | void): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (reason: ExploreFailure) => reject(new Failure(reason));
    const late = setTimeout(() => fail('offline'), patience);
    map.on('error', ({ error }) => fail(refusedBy(error) ? 'refused' : 'offline'));
    let prepared: Promise<void> = Promise.resolve();
    const prepareStyle = async () => {
      await prepare();
    };
    map.once('style.load', () => {
      prepared = prepareStyle();
      prepared.catch(() => fail('offline'));
    });
    map.once('load', () => void prepared.then(() => clearTimeout(late)).then(resolve, () => {}));
  });
}
