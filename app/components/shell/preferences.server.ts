import { readCookie } from '~/i18n/request.server';
import { defaultPreferences, textSizes, type Preferences, type TextSize } from './root-data';

const cookieName = 'kain_preferences';
const oneYear = 31_536_000;

const isTextSize = (value: number): value is TextSize => (textSizes as readonly number[]).includes(value);

/** Reads `high.110`; anything unknown is the default. */
export function readPreferences(cookieHeader: string | null): Preferences {
  const [contrast, size] = (readCookie(cookieHeader, cookieName) ?? '').split('.');
  const textSize = Number(size);
  return {
    contrast: contrast === 'high' ? 'high' : defaultPreferences.contrast,
    textSize: isTextSize(textSize) ? textSize : defaultPreferences.textSize,
  };
}

/** The Set-Cookie line that keeps the preferences for a year. */
export function preferencesCookie({ contrast, textSize }: Preferences): string {
  return `${cookieName}=${contrast}.${textSize}; Path=/; Max-Age=${oneYear}; SameSite=Lax; HttpOnly`;
}

/** The present preferences with what a form of the header asks to change; other values change nothing. */
export function changedPreferences(present: Preferences, form: URLSearchParams): Preferences {
  const contrast = form.get('contrast');
  const textSize = Number(form.get('textSize'));
  return {
    contrast: contrast === 'high' || contrast === 'normal' ? contrast : present.contrast,
    textSize: isTextSize(textSize) ? textSize : present.textSize,
  };
}
