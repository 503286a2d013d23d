/** What utilisation can be broken down by. */
export const utilisationGroups = ['week', 'accelerator', 'firm', 'hub'] as const;
export type UtilisationGroup = (typeof utilisationGroups)[number];
