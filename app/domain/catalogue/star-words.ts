const STARS = /(?:\d|một|hai|ba|bốn|năm)\s+sao(?![\p{L}])|\bstars?\b|\bOCOP\b/iu;

/**
 * Whether a text speaks of stars. Where none are in force such a text is history, which a page can
 * frame as such; a search result or a machine would pass it on as a rating.
 */
export const speaksOfStars = (text: string): boolean => STARS.test(text);
