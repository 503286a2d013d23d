/**
 * Data of a page that runs no React in the browser, whose properties can be read by name but not listed. Remix writes out whatever it can
 * list, for a script that such a page doesn't have: a tenth of the page's time.
 */
export function unlisted<Data extends object>(data: Data): Data {
  for (const name of Object.keys(data)) Object.defineProperty(data, name, { enumerable: false });
  return data;
}
