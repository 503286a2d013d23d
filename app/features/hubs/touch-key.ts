/** Under which the last hand at a text is found: its part, the entry of a list where it is one, the text and the language. */
export const touchKey = (part: string, id: string | null, field: string, language: string): string => [part, id ?? '', field, language].join('/');
