/** Sections of the privacy policy (개인정보 처리방침), in the order of Article 30 of the act. */
export const policySections = ['purposes', 'items', 'provision', 'overseas', 'destruction', 'rights', 'safety', 'cookies', 'officer', 'remedies', 'changes'] as const;

/** Sections of the terms of use. */
export const termsSections = ['scope', 'account', 'conduct', 'services', 'liability', 'law'] as const;
