import type { LoaderFunctionArgs } from '@remix-run/node';
import { readCountry } from '~/features/bulletins/input';
import { countryOfHub, keptCountries } from '~/features/bulletins/keeping.queries.server';
import type { BulletinCountry } from '~/features/bulletins/rules';
import { db } from '~/platform/pool.server';
import { refuse } from '~/platform/responses.server';
import { deskOf, type Desk } from './desk.server';

export interface BulletinDesk extends Desk {
  /** What the officer keeps, in order. */
  countries: BulletinCountry[];
  /** The one of the page: `?country=`, or that of the hub. */
  country: BulletinCountry;
}

/** The desk with its countries. @throws 403 for a country that the officer doesn't keep, 404 where none of its hubs' is followed */
export async function bulletinDeskOf(args: LoaderFunctionArgs): Promise<BulletinDesk> {
  const desk = await deskOf(args);
  const asked = new URL(args.request.url).searchParams.get('country');
  const [countries, here] = await Promise.all([keptCountries(db, desk.actor), countryOfHub(db, desk.hub.id)]);
  const country = (asked ? readCountry(asked) : (here ?? countries[0])) ?? refuse('not_found');
  if (!countries.includes(country)) refuse('forbidden');
  return { ...desk, countries, country };
}
