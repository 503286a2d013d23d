import type * as Mapbox from 'mapbox-gl';
import type { ExploreSettings } from './settings';

/** The library as its file leaves it on the window. */
type Library = typeof Mapbox.default;

declare global {
  interface Window {
    mapboxgl?: Library;
    /** The map that is open, for tests and for whoever looks into it. */
    kainMap?: Mapbox.Map;
  }
}

/** Adds an element to the head and waits until its file is there. */
function fetched<Kind extends HTMLLinkElement | HTMLScriptElement>(element: Kind): Promise<void> {
  return new Promise((resolve, reject) => {
    element.addEventListener('load', () => resolve());
    element.addEventListener('error', () => {
      // So that another try asks for the file again.
      element.remove();
      reject(new Error('A file of the map did not come'));
    });
    document.head.append(element);
  });
}

let stylesheet: Promise<void> | undefined;

/** The map library of the provider, fetched from our own origin the first time. */
export async function mapLibrary({ files, token }: ExploreSettings): Promise<Library> {
  stylesheet ??= fetched(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: files.stylesheet }));
  const script = window.mapboxgl ? undefined : fetched(Object.assign(document.createElement('script'), { src: files.script }));
  try {
    await Promise.all([stylesheet, script]);
  } catch (error) {
    stylesheet = undefined;
    throw error;
  }
  const library = window.mapboxgl;
  if (!library) throw new Error('The map library did not run');
  library.accessToken = token;
  library.workerUrl = files.worker;
  // Fetched as soon as the first name in Arabic letters is to be drawn.
  if (library.getRTLTextPluginStatus() === 'unavailable') library.setRTLTextPlugin(files.rightToLeft, () => {}, true);
  return library;
}
