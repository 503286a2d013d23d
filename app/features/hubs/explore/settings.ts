/** What the explorable map is told by its button, as JSON in an attribute. */
export interface ExploreSettings {
  /** The provider's public token: it stands in every request that a browser makes there. */
  token: string;
  /** A style of the provider, or null for our own. */
  style: string | null;
  /** Our own style: the whole map where `style` is null, otherwise the names that we lay over the provider's. */
  ours: string;
  language: string;
  seoul: [longitude: number, latitude: number];
  files: { script: string; stylesheet: string; worker: string; rightToLeft: string };
  words: ExploreWords;
}

export interface ExploreWords {
  close: string;
  whole: string;
  toHub: string;
  position: string;
  back: string;
  /** With `#` for the names of the hubs. */
  cluster: string;
  failed: { refused: string; offline: string; unsupported: string };
  /** The library's own words, by its keys. */
  controls: Record<string, string>;
}
