import { languageFacts, type Language } from '~/i18n/languages';
import { marked } from '../normal.rules';

/** A text with what was looked for marked in it, in its own language and direction. */
export function FoundText({ text, language, words }: { text: string; language?: Language; words: readonly string[] }) {
  const facts = language ? languageFacts[language] : undefined;
  return (
    <span lang={facts?.tag} dir={facts?.dir}>
      {marked(text, words).map((piece, index) => (piece.found ? <mark key={index} className="rounded-xs bg-warning-tint text-inherit">{piece.text}</mark> : piece.text))}
    </span>
  );
}
