import { index, route, type RouteConfig } from '@remix-run/route-config';

// The URL table. Each feature adds lines in its own block.
export default [
  index('routes/choose-language.ts'),
  route('calendars/:file', 'routes/test-zone/feed.ts'),
  route('map/land.json', 'routes/hubs/map-land.ts'),
  route('photos/:file', 'routes/hubs/photo.ts'),
  route('robots.txt', 'routes/site/robots.ts'),
  route('sitemap.xml', 'routes/site/sitemap.ts'),

  route(':lang', 'routes/layout.tsx', [
    // home, hubs
    index('routes/home.tsx'),
    route('hubs', 'routes/hubs/hubs.tsx'),
    route('hubs/:slug', 'routes/hubs/hub.tsx'),
    route('map/style.json', 'routes/hubs/map-style.ts'),

    // services
    route('services', 'routes/services/services.tsx'),
    route('services/:slug', 'routes/services/service.tsx'),
    route('find-support', 'routes/find-support/find-support.tsx'),

    // accounts: sign-in, sign-up, account
    route('sign-in', 'routes/accounts/sign-in.tsx'),
    route('sign-in/in-place', 'routes/accounts/sign-in-in-place.ts'),
    route('sign-out', 'routes/accounts/sign-out.ts'),
    route('sign-up', 'routes/accounts/sign-up.tsx'),
    route('sign-up/sent', 'routes/accounts/sign-up-sent.tsx'),
    route('verify-email', 'routes/accounts/verify-email.tsx'),
    route('forgot-password', 'routes/accounts/forgot-password.tsx'),
    route('reset-password', 'routes/accounts/reset-password.tsx'),
    route('account', 'routes/account/layout.tsx', [
      index('routes/account/profile.tsx'),
      route('firm', 'routes/account/firm.tsx'),
      route('members', 'routes/account/members.tsx'),
      route('security', 'routes/account/security.tsx'),
      route('calendars', 'routes/account/calendars.tsx'),
      route('privacy', 'routes/account/privacy.tsx'),
    ]),
    route('privacy', 'routes/privacy/policy.tsx'),
    route('terms', 'routes/privacy/terms.tsx'),

    // support-requests
    route('support-requests', 'routes/support-requests/list.tsx'),
    route('support-requests/new', 'routes/support-requests/new.tsx'),
    route('support-requests/drafts/:id', 'routes/support-requests/draft.ts'),
    route('support-requests/drafts/:id/autosave', 'routes/support-requests/autosave.ts'),
    route('support-requests/drafts/:id/consortium', 'routes/support-requests/consortium.tsx'),
    route('support-requests/partnerships/:id', 'routes/support-requests/partnership.tsx'),
    route('support-requests/drafts/:id/:step', 'routes/support-requests/draft-step.tsx'),
    route('support-requests/:reference', 'routes/support-requests/request.tsx'),
    route('support-requests/:reference/submitted', 'routes/support-requests/submitted.tsx'),
    route('support-requests/:reference/correction', 'routes/support-requests/correction.tsx'),
    route('support-requests/:reference/extension', 'routes/support-requests/extension.tsx'),
    route('support-requests/:reference/refile', 'routes/support-requests/refile.tsx'),
    route('support-requests/:reference/contact', 'routes/support-requests/contact.tsx'),
    route('support-requests/:reference/outcomes', 'routes/support-requests/outcomes.tsx'),
    route('support-requests/:reference/template', 'routes/support-requests/template.tsx'),
    route('support-requests/:reference/withdraw', 'routes/support-requests/withdraw.tsx'),
    route('support-requests/:reference/attachments/:id', 'routes/support-requests/attachment.ts'),
    route('support-requests/:reference/files', 'routes/support-requests/files.ts'),

    // test-zone
    route('test-zone', 'routes/test-zone/index.tsx'),
    route('test-zone/hold', 'routes/test-zone/hold.tsx'),
    route('test-zone/waitlist', 'routes/test-zone/waitlist.tsx'),
    route('test-zone/accelerators', 'routes/test-zone/accelerators.tsx'),
    route('test-zone/accelerators/:slug', 'routes/test-zone/accelerator.tsx'),
    route('test-zone/usage', 'routes/test-zone/usage.tsx'),
    route('test-zone/series', 'routes/test-zone/series.tsx'),
    route('test-zone/bookings', 'routes/test-zone/bookings.tsx'),
    route('test-zone/bookings/:reference', 'routes/test-zone/booking.tsx'),
    route('test-zone/bookings/:reference/change', 'routes/test-zone/change.tsx'),
    route('test-zone/bookings/:reference/cancel', 'routes/test-zone/cancel.tsx'),
    route('test-zone/bookings/:reference/calendar.ics', 'routes/test-zone/calendar.ts'),

    // programmes
    route('programmes', 'routes/programmes/programmes.tsx'),
    route('programmes/registrations', 'routes/programmes/registrations.tsx'),
    route('programmes/:slug', 'routes/programmes/programme.tsx'),
    route('programmes/:slug/register', 'routes/programmes/register.tsx'),
    route('programmes/:slug/calendar.ics', 'routes/programmes/calendar.ts'),

    // bulletins
    route('bulletins', 'routes/bulletins/bulletins.tsx'),
    route('bulletins/subscriptions', 'routes/bulletins/subscriptions.tsx'),
    route('bulletins/unsubscribe/:token', 'routes/bulletins/unsubscribe.tsx'),
    route('bulletins/:country', 'routes/bulletins/country.tsx'),
    route('bulletins/:country/feed.xml', 'routes/bulletins/feed.ts'),
    route('bulletins/:country/:slug', 'routes/bulletins/bulletin.tsx'),

    // experts
    route('experts', 'routes/experts/experts.tsx'),
    route('experts/consultations/:token', 'routes/experts/consultation.tsx'),
    route('experts/consultations/:token/files/:id', 'routes/experts/consultation-file.ts'),
    route('experts/:slug', 'routes/experts/expert.tsx'),

    // full-stack
    route('full-stack', 'routes/full-stack/catalogue.tsx'),
    route('full-stack/package', 'routes/full-stack/package.tsx'),
    route('full-stack/mine', 'routes/full-stack/mine.tsx'),
    route('full-stack/new', 'routes/full-stack/new.tsx'),
    route('full-stack/:slug', 'routes/full-stack/component.tsx'),
    route('full-stack/:id/edit', 'routes/full-stack/edit.tsx'),

    // statistics
    route('statistics', 'routes/statistics/statistics.tsx'),
    route('statistics.csv', 'routes/statistics/csv.ts'),
    // search
    route('search', 'routes/search/search.tsx'),
    route('search/suggestions', 'routes/search/suggestions.ts'),
    // desk
    route('desk/watch', 'routes/desk/watch.tsx'),
    route('desk/events', 'routes/desk/events.ts'),
    route('desk/hub/preview', 'routes/desk/hub-preview.tsx'),
    route('desk/requests/:reference/presence', 'routes/desk/presence.ts'),
    route('desk', 'routes/desk/layout.tsx', [
      route('', 'routes/desk/requests.tsx', [
        index('routes/desk/nothing-chosen.ts'),
        route('requests/:reference', 'routes/desk/request.tsx'),
        route('requests/:reference/experts', 'routes/desk/consultations.tsx'),
      ]),
      route('bulk', 'routes/desk/bulk.tsx'),
      route('views', 'routes/desk/views.tsx'),
      route('export', 'routes/desk/export.tsx'),
      route('export/file', 'routes/desk/export-file.ts'),
      route('exports', 'routes/desk/exports.tsx'),
      route('exports/:id', 'routes/desk/ready-export.ts'),
      route('templates', 'routes/desk/templates.tsx'),
      route('templates/:id', 'routes/desk/template.tsx'),
      route('programmes', 'routes/desk/programmes.tsx'),
      route('programmes/:id', 'routes/desk/programme.tsx'),
      route('bulletins', 'routes/desk/bulletins.tsx'),
      route('bulletins/checklist', 'routes/desk/bulletin-checklist.tsx'),
      route('bulletins/:id', 'routes/desk/bulletin.tsx'),
      route('programmes/:id/questions', 'routes/desk/programme-questions.tsx'),
      route('programmes/:id/registrations', 'routes/desk/programme-registrations.tsx'),
      route('programmes/:id/registrations/export', 'routes/desk/programme-export.tsx'),
      route('programmes/:id/registrations/export/file', 'routes/desk/programme-export-file.ts'),
      route('experts', 'routes/desk/experts.tsx'),
      route('experts/:id', 'routes/desk/expert.tsx'),
      route('components', 'routes/desk/components.tsx'),
      route('components/:id', 'routes/desk/component.tsx'),
      route('calendar', 'routes/desk/calendar.tsx'),
      route('bookings', 'routes/desk/bookings.tsx'),
      route('bookings/block', 'routes/desk/block.tsx'),
      route('bookings/:reference', 'routes/desk/booking.tsx'),
      route('bookings/:reference/move', 'routes/desk/booking-move.tsx'),
      route('hours', 'routes/desk/hours.tsx'),
      route('hub', 'routes/desk/hub.tsx'),
      route('hub/history', 'routes/desk/hub-history.tsx'),
      route('hub/:part/:id?', 'routes/desk/hub-part.tsx'),
      route('quotas', 'routes/desk/quotas.tsx'),
      route('utilisation', 'routes/desk/utilisation.tsx'),
      route('resources', 'routes/desk/resources.tsx'),
      route('resources/new', 'routes/desk/resource-new.tsx'),
      route('resources/:id', 'routes/desk/resource.tsx'),
      route('services', 'routes/desk/services.tsx'),
      route('services/:slug', 'routes/desk/service.tsx'),
      route('services/:slug/preview', 'routes/desk/service-preview.tsx'),
      route('services/:slug/form', 'routes/desk/service-form.tsx'),
      route('services/:slug/form/:part/:key', 'routes/desk/service-form-item.tsx'),
    ]),

    // demo: only where DEMO is set
    route('demo-components', 'routes/demo-components.tsx'),
    route('demo-mail', 'routes/demo/mailbox.tsx'),
    route('demo-mail/:id', 'routes/demo/mail.tsx'),
    route('demo-mail/:id/attachments/:position', 'routes/demo/mail-attachment.ts'),

    // preferences: contrast, text size
    route('preferences', 'routes/preferences.ts'),

    // everything else is a page that helps
    route('*', 'routes/not-found.ts'),
  ]),
] satisfies RouteConfig;
