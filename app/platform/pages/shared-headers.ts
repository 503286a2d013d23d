/** Where the rules stand by which a browser fetches the next page ahead. */
export const speculationRulesPath = '/speculation-rules.json';

/** What a page carries that everybody gets alike. */
export const sharedHeaders = {
  // Whoever signs in or chooses another contrast gets another page at the same address: ask each time, 304 is cheap.
  'Cache-Control': 'private, no-cache',
  'Speculation-Rules': `"${speculationRulesPath}"`,
} as const;

const documents = ['hubs', 'services', 'find-support', 'programmes', 'bulletins', 'experts', 'full-stack', 'statistics', 'search'];

/**
 * Public pages are made ready when a reader's pointer rests on a link to them. Not in another language: fetching it would already
 * change the language that is remembered.
 */
export const speculationRules = {
  prerender: [
    {
      where: {
        and: [
          { or: [{ href_matches: '/:language' }, ...documents.map((name) => ({ href_matches: `/:language/${name}{/*}?` }))] },
          { not: { selector_matches: '[hreflang]' } },
        ],
      },
      eagerness: 'moderate',
    },
  ],
};
