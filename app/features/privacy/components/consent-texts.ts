import type { SignUpConsentKind } from '../consents';

/** What is told about each consent: a heading and its text, in the order of the law's list. */
export const consentTexts = {
  terms: [
    ['row.summary', 'consent.terms.summary'],
    ['row.refusal', 'consent.terms.refusal'],
  ],
  collection: [
    ['row.purpose', 'consent.collection.purpose'],
    ['row.items', 'consent.collection.items'],
    ['row.retention', 'consent.collection.retention'],
    ['row.refusal', 'consent.collection.refusal'],
  ],
  overseas_transfer: [
    ['row.items', 'consent.overseas_transfer.items'],
    ['row.countries', 'consent.overseas_transfer.countries'],
    ['row.recipient', 'consent.overseas_transfer.recipient'],
    ['row.purpose_retention', 'consent.overseas_transfer.purpose'],
    ['row.refusal', 'consent.overseas_transfer.refusal'],
  ],
  notices: [
    ['row.purpose', 'consent.notices.purpose'],
    ['row.items', 'consent.notices.items'],
    ['row.retention', 'consent.notices.retention'],
    ['row.refusal', 'consent.notices.refusal'],
  ],
} as const satisfies Record<SignUpConsentKind, readonly (readonly [string, string])[]>;
