import { MAX_FILE_BYTES, MAX_FILES, MAX_FORM_BYTES } from '~/domain/media/limits';

/** What one form may bring; sizes in bytes. */
export type UploadLimits = {
  fileBytes: number;
  files: number;
  formBytes: number;
  fieldBytes: number;
  fields: number;
  /** A whole form in the plain encoding, in which a Vietnamese letter may take nine bytes. */
  plainBytes: number;
};

export const UPLOAD_LIMITS: UploadLimits = {
  fileBytes: MAX_FILE_BYTES,
  files: MAX_FILES,
  formBytes: MAX_FORM_BYTES,
  /** The longest story of a cooperative is some thousands of letters. */
  fieldBytes: 256 * 1024,
  fields: 500,
  plainBytes: 2 * 1024 * 1024,
};
