import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take longest, in that order: one of them begun last would hold up the end while the other workers idle. */
const long = [
  'e2e/accessibility', 'e2e/shell', 'e2e/explore-map', 'e2e/hostile', 'e2e/main-job', 'e2e/uploads', 'e2e/weight', 'e2e/contrast', 'e2e/day-of-a-firm',
  'e2e/accounts', 'e2e/experts', 'e2e/booking-life', 'e2e/names', 'e2e/titles',
  'integration/search/speed', 'integration/platform/embedded-postgres', 'integration/support-requests/consultations', 'integration/support-requests/live',
  'integration/support-requests/review', 'integration/programmes/registration', 'integration/support-requests/translation',
];

const rank = ({ moduleId }: TestSpecification) => {
  const place = long.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
  return place < 0 ? long.length : place;
};

/** The order of files where nothing is known of earlier runs, as in a clean clone. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((one, other) => rank(one) - rank(other));
  }
}
