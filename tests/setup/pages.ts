/** Pages that anybody may read, as paths within a language. */
export const publicPages = [
  '/', '/find-support', '/hubs', '/hubs/singapore', '/services', '/test-zone', '/programmes', '/programmes/demo-dubai-training', '/bulletins', '/bulletins/ae', '/bulletins/eu/eu-ai-act', '/experts', '/experts/demo-expert-j', '/support-requests/new', '/sign-in', '/sign-up', '/forgot-password', '/privacy', '/terms', '/programmes/demo-silicon-valley-exchange', '/full-stack', '/full-stack/furiosaai-rngd', '/full-stack/package', '/statistics', '/search',
] as const;

/** Pages that ask a stranger to sign in first. */
export const privatePages = ['/account', '/account/firm', '/account/security', '/account/calendars', '/support-requests', '/test-zone/bookings', '/test-zone/waitlist', '/test-zone/usage', '/bulletins/subscriptions', '/desk', '/desk/bulk', '/desk/views', '/desk/experts', '/desk/programmes', '/desk/bulletins', '/desk/services', '/desk/calendar', '/desk/hours', '/desk/quotas', '/desk/utilisation', '/desk/resources', '/desk/services/joint-poc', '/desk/services/joint-poc/form', '/programmes/registrations', '/programmes/demo-silicon-valley-forum/register', '/full-stack/mine', '/full-stack/new', '/desk/components', '/desk/hub', '/desk/hub/history', '/desk/hub/description', '/desk/hub/facts', '/desk/hub/people/new'] as const;

export const hubSlugs = ['silicon-valley', 'beijing', 'tokyo', 'singapore', 'hanoi', 'ho-chi-minh-city', 'dubai'] as const;
