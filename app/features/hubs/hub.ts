import type { LocalizedText } from '~/i18n/localized-text';

/** Names of a hub wherever one is named. */
export interface HubName {
  id: string;
  slug: string;
  regionSlug: string;
  name: LocalizedText;
  /** IANA zone. */
  timeZone: string;
  /** A retired hub stays readable; nothing new can be asked of it. */
  retired: boolean;
}

/** A hub as the map and the lists show it. */
export interface HubSummary extends HubName {
  city: LocalizedText;
  /** ISO 3166-1, two letters. */
  country: string;
  longitude: number;
  latitude: number;
  /** Portal languages that its people work in. */
  workingLanguages: string[];
}

export interface RegionWithHubs {
  slug: string;
  name: LocalizedText;
  summary: LocalizedText;
  strategy: LocalizedText;
  hubs: HubSummary[];
}

/** A fact with its state of proof. */
export interface HubFact {
  field: 'city' | 'address' | 'opening_hours' | 'operator' | 'holidays' | 'equipment' | 'contact';
  verified: boolean;
  source: LocalizedText;
  /** ISO date. */
  asOf: string;
  /** ISO date since when it lacks proof, where that is earlier than `asOf`. */
  since?: string;
}

/** What is drawn beside a facility. */
export type FacilityKind = 'test_zone' | 'demo_space' | 'partners_lounge' | 'meeting_room' | 'event_hall' | 'office' | 'other';

export interface HubFacility {
  id: string;
  kind: FacilityKind;
  name: LocalizedText;
  description: LocalizedText;
  verified: boolean;
  photos: FacilityPhoto[];
}

/** A photo in one width. */
export interface PhotoSize {
  /** Pixels. */
  width: number;
  height: number;
  /** Its address. */
  src: string;
}

/** A photo of a facility: its sizes, smallest first, and what is said of it. */
export interface FacilityPhoto {
  id: string;
  alt: LocalizedText;
  caption: LocalizedText | null;
  credit: string | null;
  /** ISO date. */
  takenOn: string | null;
  sizes: PhotoSize[];
}

/** Somebody of a hub. Named only where they agreed to it. */
export interface HubPerson {
  id: string;
  role: LocalizedText;
  name: string | null;
  languages: string[];
  isDemo: boolean;
}

/** Cards of one model at a hub. */
export interface AcceleratorGroup {
  model: string;
  maker: string;
  kind: 'gpu' | 'npu';
  count: number;
  memoryGb: number;
  precisions: string[];
  sdk: string;
  compilesAhead: boolean;
  trains: boolean;
  verified: boolean;
  isDemo: boolean;
}

export interface HubEngineer {
  id: string;
  name: LocalizedText;
  languages: string[];
  fields: string[];
  isDemo: boolean;
}

/** All that a hub's page says, but for its schedule. */
export interface HubProfile extends HubSummary {
  region: { slug: string; name: LocalizedText; strategy: LocalizedText; quotation: string | null };
  description: LocalizedText;
  strategyNote: LocalizedText | null;
  directions: LocalizedText | null;
  transport: LocalizedText | null;
  /** Whether longitude and latitude are those of the door; else they are the city's. */
  positionExact: boolean;
  formerName: LocalizedText | null;
  operator: string | null;
  address: LocalizedText | null;
  email: string | null;
  phone: string | null;
  facts: HubFact[];
  facilities: HubFacility[];
  people: HubPerson[];
  accelerators: AcceleratorGroup[];
  engineers: HubEngineer[];
  rooms: { id: string; name: LocalizedText }[];
}
