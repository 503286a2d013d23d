import { regionHue } from '../rules';
import './hubs.css';

/** The ring of a region, before its name. */
export function Ring({ region }: { region: string }) {
  return <span className="hub-ring" data-hue={regionHue(region)} aria-hidden="true" />;
}
