/** The version of the texts in locales/<lng>/privacy.json: the day they came into force. Change it with them. */
export const consentVersion = '2026-11-22';

/** What is asked at sign-up, required ones first. Kinds are those of the database. */
export const signUpConsents = [
  { kind: 'terms', required: true, items: ['terms'] },
  { kind: 'collection', required: true, items: ['name', 'email', 'password', 'firm', 'representative', 'phone', 'usage'] },
  { kind: 'overseas_transfer', required: true, items: ['name', 'email', 'firm', 'representative', 'phone', 'requests'] },
  { kind: 'notices', required: false, items: ['name', 'email'] },
] as const;

export type SignUpConsentKind = (typeof signUpConsents)[number]['kind'];

export type ConsentAnswers = Record<SignUpConsentKind, boolean>;
