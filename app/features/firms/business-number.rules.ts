const weights = [1, 3, 7, 1, 3, 7, 1, 3, 5] as const;

/**
 * A 사업자등록번호 as ten ASCII digits: hyphens, dashes, spaces and dots dropped, full-width digits made plain.
 * Null where anything else is in it. The number of digits isn't looked at.
 */
export function normalizeBusinessNumber(text: string): string | null {
  const plain = text.normalize('NFKC').replace(/[\s.\-\u2010-\u2015\u2212]/gu, '');
  return /^\d+$/.test(plain) ? plain : null;
}

/**
 * Why a normalised number can't be one, or null. The tenth digit is computed from the nine before it
 * (National Tax Service's rule); that it fits doesn't prove that the firm exists.
 */
export function businessNumberProblem(number: string): 'digits' | 'check_digit' | null {
  if (!/^[0-9]{10}$/.test(number)) return 'digits';
  return checkDigit(number) === Number(number[9]) ? null : 'check_digit';
}

/** The tenth digit that belongs to the first nine. */
export function checkDigit(firstNine: string): number {
  const sum = weights.reduce((total, weight, i) => total + Number(firstNine[i]) * weight, Math.floor((Number(firstNine[8]) * 5) / 10));
  return (10 - (sum % 10)) % 10;
}

/** `1248100998` as people write it: `124-81-00998`. */
export const formatBusinessNumber = (number: string): string => `${number.slice(0, 3)}-${number.slice(3, 5)}-${number.slice(5)}`;
