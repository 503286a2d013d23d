import { useRouteLoaderData } from '@remix-run/react';
import type { Language } from '~/i18n/languages';

/** What a reader chose for how pages look; kept in a cookie. */
export interface Preferences {
  contrast: 'normal' | 'high';
  /** Per cent of the reader's own root size. */
  textSize: TextSize;
}

export const textSizes = [90, 100, 110, 130, 150] as const;
export type TextSize = (typeof textSizes)[number];

export const defaultPreferences: Preferences = { contrast: 'normal', textSize: 100 };

/** What every page of the shell knows, from the root loader. */
export interface RootData {
  language: Language;
  actor: { name: string; isOfficer: boolean; hasFirm: boolean } | null;
  preferences: Preferences;
  /** The masthead and the identifier are shown on official sites alone. */
  officialSite: boolean;
  demo: boolean;
  /** Scheme and host under which people reach the portal, for canonical and hreflang links. */
  origin: string;
  requestId: string;
}

/** The root loader's data; undefined on the page that tells that the root loader itself failed. */
export function useRootData(): RootData | undefined {
  return useRouteLoaderData('root') as RootData | undefined;
}
