/** The index of the list: the layout says itself that nothing is chosen. */
export default function NothingChosen() {
  return null;
}
