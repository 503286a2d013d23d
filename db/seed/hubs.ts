import type { hubs as hubsTable, openingHours } from '../schema/hubs';
import { cityName, formerName } from './hub-names';
import { hubDescription } from './hub-descriptions';
import { facts, holidays, place } from './hub-proofs';
import { text } from './text';

/** The seven hubs of reference/hubs-and-services.md. No phone, e-mail or operator is published: none is seeded. */
export const hubs: (typeof hubsTable.$inferInsert)[] = [
  {
    slug: 'silicon-valley', position: 1, regionSlug: 'us-innovation', country: 'US', timeZone: 'America/Los_Angeles',
    longitude: -121.886, latitude: 37.338, workingLanguages: ['en', 'ko'],
    name: cityName.siliconValley, city: cityName.sanJose, formerName: formerName.siliconValley, description: hubDescription.siliconValley,
    facts: facts(place.siliconValley, holidays.us),
  },
  {
    slug: 'beijing', position: 2, regionSlug: 'cn-jp-cogrowth', country: 'CN', timeZone: 'Asia/Shanghai',
    longitude: 116.407, latitude: 39.904, workingLanguages: ['zh-hans', 'ko'],
    name: cityName.beijing, city: cityName.beijing, formerName: formerName.beijing, description: hubDescription.beijing,
    facts: facts(place.country, holidays.china),
  },
  {
    slug: 'tokyo', position: 3, regionSlug: 'cn-jp-cogrowth', country: 'JP', timeZone: 'Asia/Tokyo',
    longitude: 139.65, latitude: 35.676, workingLanguages: ['ja', 'ko'],
    name: cityName.tokyo, city: cityName.tokyo, formerName: formerName.tokyo, description: hubDescription.tokyo,
    facts: facts(place.country, holidays.japan),
  },
  {
    slug: 'singapore', position: 4, regionSlug: 'asean-mideast-expansion', country: 'SG', timeZone: 'Asia/Singapore',
    longitude: 103.82, latitude: 1.352, workingLanguages: ['en', 'ko'],
    name: cityName.singapore, city: cityName.singapore, formerName: formerName.singapore, description: hubDescription.singapore,
    facts: facts(place.singapore, holidays.singapore),
  },
  {
    slug: 'hanoi', position: 5, regionSlug: 'asean-mideast-expansion', country: 'VN', timeZone: 'Asia/Ho_Chi_Minh',
    longitude: 105.834, latitude: 21.028, workingLanguages: ['vi', 'ko'],
    name: cityName.hanoi, city: cityName.hanoi, formerName: formerName.hanoi, description: hubDescription.hanoi,
    address: text(
      '베트남 하노이 팜훙 72, 랜드마크 25층', 'Landmark, 25F, 72 Pham Hung, Hanoi, Viet Nam', 'ベトナム・ハノイ ファムフン72 ランドマーク25階',
      '越南河内范雄路72号Landmark大厦25层', 'Tầng 25, Landmark, 72 Phạm Hùng, Hà Nội, Việt Nam', 'الطابق 25، لاندمارك، 72 فام هونغ، هانوي، فيتنام',
    ),
    facts: facts(place.hanoi, holidays.vietNam, { address: true }),
  },
  {
    slug: 'ho-chi-minh-city', position: 6, regionSlug: 'asean-mideast-expansion', country: 'VN', timeZone: 'Asia/Ho_Chi_Minh',
    longitude: 106.701, latitude: 10.777, workingLanguages: ['vi', 'ko'],
    name: cityName.hoChiMinhCity, city: cityName.hoChiMinhCity, formerName: formerName.hoChiMinhCity, description: hubDescription.hoChiMinhCity,
    facts: facts(place.hoChiMinhCity, holidays.vietNam),
  },
  {
    slug: 'dubai', position: 7, regionSlug: 'asean-mideast-expansion', country: 'AE', timeZone: 'Asia/Dubai',
    longitude: 55.271, latitude: 25.205, workingLanguages: ['ar', 'en', 'ko'],
    name: cityName.dubai, city: cityName.dubai, formerName: formerName.dubai, description: hubDescription.dubai,
    address: text(
      '아랍에미리트 두바이 미디어 시티', 'Dubai Media City, Dubai, United Arab Emirates', 'アラブ首長国連邦 ドバイ・メディアシティ',
      '阿拉伯联合酋长国迪拜媒体城', 'Dubai Media City, Dubai, Các Tiểu vương quốc Ả Rập Thống nhất', 'مدينة دبي للإعلام، دبي، الإمارات العربية المتحدة',
    ),
    facts: facts(place.dubai, holidays.emirates, { address: true }),
  },
];

type Hours = Omit<typeof openingHours.$inferInsert, 'hubId'>;

/** No hub publishes its hours: these are assumed, and marked unverified among the facts. */
export function weeklyHours(hubSlug: string): Hours[] {
  const [opensAt, closesAt, fridayClosesAt] = hubSlug === 'dubai' ? ['08:00', '17:00', '12:00'] : ['09:00', '18:00', '18:00'];
  return [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opensAt, closesAt: weekday === 5 ? fridayClosesAt : closesAt }));
}
