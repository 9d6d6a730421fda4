import { media } from 'db/schema/index.server';

/** What is told of a stored scan wherever it is linked. */
export const SCAN_COLUMNS = { mediaId: media.id, fileName: media.fileName, blank: media.blank };
