import type { Language } from '~/i18n/languages';
import arabic from './fonts-ar.css?inline';
import latin from './fonts-en.css?inline';
import korean from './fonts-ko.css?inline';
import koreanRest from './fonts-ko-rest.css?url';
import vietnamese from './fonts-vi.css?inline';
import theme from './theme.css?url';

export const themeStylesheet = theme;

interface FontFiles {
  /** The faces' rules, small enough to stand in the head. */
  faces?: string;
  /** Linked where the body ends: needed by few pages, waited for by none. */
  late?: string;
}

/**
 * Each page loads its own language's fonts alone; Japanese and Chinese are set in the system's. They are
 * `font-display: optional`: what has not come when the page is first painted is used from the next page on, so that nothing waits for a font and
 * nothing moves. Arabic is `swap`: while it is waited for, its letters would be measured as boxes, and move when they come.
 */
export const fontsOf: Record<Language, FontFiles> = {
  ko: { faces: korean, late: koreanRest },
  en: { faces: latin },
  ja: {},
  'zh-hans': {},
  vi: { faces: vietnamese },
  ar: { faces: arabic },
};
