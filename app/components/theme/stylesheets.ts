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
  /** At most two files that nearly every page of the language needs. */
  preload: string[];
}

/**
 * Each page loads its own language's fonts alone; Japanese and Chinese are set in the system's. All are `font-display: optional`: what has
 * not come when the page is first painted is used from the next page on, so that nothing waits for a font and nothing moves.
 */
export const fontsOf: Record<Language, FontFiles> = {
  ko: { faces: korean, late: koreanRest, preload: ['/fonts/kain-gov/400.woff2', '/fonts/kain-gov/700.woff2'] },
  en: { faces: latin, preload: ['/fonts/pretendard-gov/400-119.woff2', '/fonts/pretendard-gov/700-119.woff2'] },
  ja: { preload: [] },
  'zh-hans': { preload: [] },
  vi: { faces: vietnamese, preload: ['/fonts/noto-sans/latin-400.woff2', '/fonts/noto-sans/latin-700.woff2'] },
  ar: { faces: arabic, preload: ['/fonts/noto-sans-arabic/arabic-400.woff2', '/fonts/noto-sans-arabic/arabic-700.woff2'] },
};
