import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** A phone number as E.164, read as a Korean one where no country is given; null where it can't be one. */
export function normalizePhone(text: string): string | null {
  const number = parsePhoneNumberFromString(text.normalize('NFKC'), 'KR');
  return number?.isValid() && !number.ext ? number.number : null;
}

/** As people in Korea write it, or with its country code. */
export function formatPhone(e164: string): string {
  const number = parsePhoneNumberFromString(e164);
  if (!number) return e164;
  return number.country === 'KR' ? number.formatNational() : number.formatInternational();
}
