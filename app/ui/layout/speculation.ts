/** Hovering or touching a link is enough to fetch what it leads to (browsers skip it to save data). */
export const SPECULATION_RULES = JSON.stringify({
  prerender: [{ where: { href_matches: '/*' }, eagerness: 'moderate' }],
});
