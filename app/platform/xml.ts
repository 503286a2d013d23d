const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Without the characters that XML 1.0 doesn't know at all: control characters, lone surrogates, U+FFFE and U+FFFF. */
export const withoutNonXml = (text: string): string => text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');

/** As it stands in an element or in the quotes of an attribute. */
export const xmlEscaped = (text: string): string => text.replace(/[&<>"']/g, (mark) => entities[mark] ?? mark);
