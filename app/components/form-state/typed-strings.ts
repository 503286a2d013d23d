/** The values of boxes of one name that were ticked, out of what a form had sent: nothing, one text or several. */
export const typedStrings = (value: unknown): string[] => [value ?? []].flat().filter((one) => typeof one === 'string');
