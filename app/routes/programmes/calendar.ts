import type { LoaderFunctionArgs } from '@remix-run/node';
import { programmeCalendar } from '~/features/programmes/calendar.server';
import { readProgrammeSlug } from '~/features/programmes/input';
import { getProgramme } from '~/features/programmes/queries.server';
import { languageOf } from '~/i18n/route.server';
import { db } from '~/platform/pool.server';

/** A programme as an iCalendar file, for anybody. */
export async function loader({ params }: LoaderFunctionArgs) {
  const programme = await getProgramme(db, readProgrammeSlug(params.slug));
  return new Response(programmeCalendar(programme, languageOf(params)), {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8; method=PUBLISH',
      'Content-Disposition': `attachment; filename="${programme.slug}.ics"`,
      'Cache-Control': 'private, no-cache',
    },
  });
}
