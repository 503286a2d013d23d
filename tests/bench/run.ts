import { parseArgs } from 'node:util';
import { benchBookings } from './bookings.bench';
import { benchEarliest } from './earliest.bench';
import { benchExports } from './exports.bench';
import { benchFiling } from './filing.bench';
import { benchLab } from './lab.bench';
import { benchQueue } from './queue.bench';

/**
 * `npm run bench`: measures what the portal promises and prints each as a ratio of two figures of the same run.
 *   name …     just these (queue, filing, exports, earliest, bookings, lab)
 *   --quick    smaller data, for a first look
 * Ends with 1 where a promise is missed.
 */
const benches: Record<string, (options: { quick: boolean }) => Promise<boolean>> = {
  queue: benchQueue,
  filing: benchFiling,
  exports: benchExports,
  earliest: benchEarliest,
  bookings: benchBookings,
  lab: benchLab,
};

const { values, positionals } = parseArgs({ options: { quick: { type: 'boolean', default: false } }, allowPositionals: true });
const unknown = positionals.filter((name) => !(name in benches));
if (unknown.length > 0) throw new Error(`No benchmark is called ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}.`);
let kept = true;
for (const [name, bench] of Object.entries(benches)) {
  if (positionals.length === 0 || positionals.includes(name)) kept = (await bench({ quick: values.quick })) && kept;
}
process.exit(kept ? 0 : 1);
