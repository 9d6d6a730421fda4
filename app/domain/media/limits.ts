const MEBIBYTE = 1024 * 1024;

/** One file. A 48-megapixel phone picture is 5 to 15 MB; a scanned decision of ten pages about 10. */
export const MAX_FILE_BYTES = 25 * MEBIBYTE;

/** Files in one form sent without JavaScript; with it each file is a form of its own. */
export const MAX_FILES = 12;

/** Everything in one form. */
export const MAX_FORM_BYTES = 120 * MEBIBYTE;

/**
 * A few kilobytes can unfold to gigabytes of pixels. Phones of today reach 50 megapixels in HEIC and
 * 100 in JPEG (a "200-megapixel" phone writes 50 unless asked otherwise).
 */
export const MAX_PIXELS = 100_000_000;
export const MAX_SIDE = 20_000;
/** HEIC is unfolded whole, four bytes a pixel, in memory that sharp does not manage. */
export const MAX_HEIC_PIXELS = 50_000_000;
