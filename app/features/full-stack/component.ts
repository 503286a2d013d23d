import type { Language } from '~/i18n/languages';
import type { LocalizedText } from '~/i18n/localized-text';
import type { ComponentKind, ComponentStage } from './rules';

/** Facts of a Korean NPU that the portal lists from its maker's documents. */
export interface ChipFacts {
  slug: string;
  maker: string;
  /** Gigabytes. */
  memoryGb: number;
  precisions: string[];
  sdk: string;
  languageModels: boolean;
  verified: boolean;
  /** ISO date on which the source was read. */
  asOf: string;
}

export interface NamedChip {
  slug: string;
  name: string;
}

/** What anybody may read of a component. */
export interface Component {
  id: string;
  /** What its address ends with: the accelerator's slug, or the id of what a firm lists. */
  slug: string;
  kind: ComponentKind;
  name: LocalizedText;
  summary: LocalizedText;
  terms: LocalizedText | null;
  languages: string[];
  link: string | null;
  /** Where the facts come from; null where its firm answers for them. */
  source: string | null;
  firm: { nameKo: string; nameEn: string | null } | null;
  chip: ChipFacts | null;
  worksWith: NamedChip[];
  aiModel: { slug: string; name: string } | null;
  isDemo: boolean;
}

/** What a firm says of its component: published, or to be published. */
export interface ComponentDetails {
  name: LocalizedText;
  summary: LocalizedText;
  terms: LocalizedText | null;
  languages: string[];
  link: string | null;
  aiModelSlug: string | null;
  worksWith: string[];
}

/** A firm's component as its keepers and reviewers see it. */
export interface KeptComponent extends Component {
  stage: ComponentStage;
  version: number;
  updatedAt: Date;
  /** What stands in the form: the revision where there is one. */
  words: ComponentDetails;
  /** The revision as it will be read; null where there is none. */
  revised: Component | null;
  /** Why it wasn't published or was taken away, in the reviewer's words. */
  refusal: string | null;
}

/** What the catalogue is narrowed to. */
export interface ComponentFilter {
  kind?: ComponentKind;
  /** A language of the portal's, or `other`. */
  language?: string;
  /** Slug of an accelerator. */
  worksWith?: string;
  /** Words in its name, summary or maker. */
  text?: string;
}

/** Choices that a form for components offers. */
export interface ComponentChoices {
  chips: NamedChip[];
  aiModels: { slug: string; name: string }[];
}

/** Who makes it, as a reader of this language knows the name. */
export function makerOf({ firm, chip }: Pick<Component, 'firm' | 'chip'>, language: Language): string {
  if (!firm) return chip?.maker ?? '';
  return language === 'ko' ? firm.nameKo : (firm.nameEn ?? firm.nameKo);
}

/** What is known of whether the parts of a package go together. */
export interface PackageFit {
  /** The chip's maker and model. */
  chip: string;
  /** The other components, and whether their firms say that they work with the chip. */
  declared: { slug: string; name: LocalizedText; says: boolean }[];
  /** By rule of thumb, where the model's build is known: cards for each precision of the chip, or why it won't run. */
  model: { name: string; cards: { precision: string; number: number }[]; misfit: 'no_language_models' | 'memory' | null; neededGb: number; compileWith: string | null } | null;
}
