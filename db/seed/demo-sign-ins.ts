import type { Language } from '../../app/i18n/languages';

/** The one password of all demo accounts. Published on purpose: they exist on demo portals only. */
export const demoPassword = 'kain-demo-2026!';

export interface DemoSignIn {
  email: string;
  name: string;
  language: Language;
  role: 'owner' | 'member' | 'hub_manager' | 'situation_room' | 'administrator';
  /** Registration number of the firm of an owner or a member. */
  firm?: string;
  /** Slug of the hub of a manager. */
  hub?: string;
}

/** Who can sign in on a demo portal: printed at the start and listed beside the sign-in form. */
export const demoSignIns: readonly DemoSignIn[] = [
  { email: 'firm@demo.kain.invalid', name: '윤소담', language: 'ko', role: 'owner', firm: '1248100998' },
  { email: 'member@demo.kain.invalid', name: '이도현', language: 'ko', role: 'member', firm: '1248100998' },
  { email: 'firm2@demo.kain.invalid', name: '강하늘', language: 'ko', role: 'owner', firm: '2208162517' },
  { email: 'manager.silicon-valley@demo.kain.invalid', name: 'Grace Park', language: 'en', role: 'hub_manager', hub: 'silicon-valley' },
  { email: 'manager.beijing@demo.kain.invalid', name: '李静', language: 'zh-hans', role: 'hub_manager', hub: 'beijing' },
  { email: 'manager.tokyo@demo.kain.invalid', name: '佐藤 恵', language: 'ja', role: 'hub_manager', hub: 'tokyo' },
  { email: 'manager.singapore@demo.kain.invalid', name: 'Tan Wei Ling', language: 'en', role: 'hub_manager', hub: 'singapore' },
  { email: 'manager.hanoi@demo.kain.invalid', name: 'Nguyễn Minh Anh', language: 'vi', role: 'hub_manager', hub: 'hanoi' },
  { email: 'manager.ho-chi-minh-city@demo.kain.invalid', name: 'Trần Quốc Bảo', language: 'vi', role: 'hub_manager', hub: 'ho-chi-minh-city' },
  { email: 'manager.dubai@demo.kain.invalid', name: 'ليلى المنصوري', language: 'ar', role: 'hub_manager', hub: 'dubai' },
  { email: 'manager2.dubai@demo.kain.invalid', name: '한지수', language: 'ko', role: 'hub_manager', hub: 'dubai' },
  { email: 'situation@demo.kain.invalid', name: '박정우', language: 'ko', role: 'situation_room' },
  { email: 'admin@demo.kain.invalid', name: '최유진', language: 'ko', role: 'administrator' },
];
