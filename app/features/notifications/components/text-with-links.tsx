/** Text as it was written; addresses in it can be followed. */
export function TextWithLinks({ text }: { text: string }) {
  return (
    <div dir="auto" className="whitespace-pre-line text-base text-ink-basic">
      {text.split(/(https?:\/\/[^\s<>"]+)/).map((piece, index) =>
        index % 2 ? <a key={index} href={piece} dir="ltr" className="break-all text-link underline underline-offset-4">{piece}</a> : piece,
      )}
    </div>
  );
}
