/** Pages that anybody may read, as paths within a language. */
export const publicPages = [
  '/', '/find-support', '/hubs', '/hubs/singapore', '/services', '/test-zone', '/programmes', '/programmes/demo-dubai-training', '/experts', '/experts/demo-expert-j', '/search', '/support-requests/new', '/sign-in', '/sign-up', '/forgot-password', '/privacy', '/terms',
] as const;

/** Pages that ask a stranger to sign in first. */
export const privatePages = ['/account', '/account/firm', '/account/security', '/account/calendars', '/support-requests', '/test-zone/bookings', '/test-zone/waitlist', '/test-zone/usage', '/desk', '/desk/bulk', '/desk/views', '/desk/experts', '/desk/programmes', '/desk/services', '/desk/calendar', '/desk/hours', '/desk/quotas', '/desk/utilisation', '/desk/resources', '/desk/services/joint-poc', '/desk/services/joint-poc/form'] as const;

export const hubSlugs = ['silicon-valley', 'beijing', 'tokyo', 'singapore', 'hanoi', 'ho-chi-minh-city', 'dubai'] as const;
