import type common from '../../locales/ko/common.json';
import type validation from '../../locales/ko/validation.json';
import type accounts from '../../locales/ko/accounts.json';
import type bulletins from '../../locales/ko/bulletins.json';
import type desk from '../../locales/ko/desk.json';
import type experts from '../../locales/ko/experts.json';
import type findSupport from '../../locales/ko/find-support.json';
import type firms from '../../locales/ko/firms.json';
import type fullStack from '../../locales/ko/full-stack.json';
import type hubPages from '../../locales/ko/hub-pages.json';
import type hubs from '../../locales/ko/hubs.json';
import type notifications from '../../locales/ko/notifications.json';
import type privacy from '../../locales/ko/privacy.json';
import type programmes from '../../locales/ko/programmes.json';
import type statistics from '../../locales/ko/statistics.json';
import type search from '../../locales/ko/search.json';
import type supportRequests from '../../locales/ko/support-requests.json';
import type testZone from '../../locales/ko/test-zone.json';

/** The Korean files are the source of the keys: i18next's types are made of them. */
export interface Resources {
  common: typeof common;
  validation: typeof validation;
  accounts: typeof accounts;
  bulletins: typeof bulletins;
  desk: typeof desk;
  experts: typeof experts;
  'find-support': typeof findSupport;
  firms: typeof firms;
  'full-stack': typeof fullStack;
  'hub-pages': typeof hubPages;
  hubs: typeof hubs;
  notifications: typeof notifications;
  privacy: typeof privacy;
  programmes: typeof programmes;
  statistics: typeof statistics;
  search: typeof search;
  'support-requests': typeof supportRequests;
  'test-zone': typeof testZone;
}

export type Namespace = keyof Resources;
