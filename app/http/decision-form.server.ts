import { MAX_FILE_BYTES } from '~/domain/media/limits';
import { MAX_ANNEX_ROWS } from '~/domain/recognitions/annex-row';
import { type TakenDecision, takeDecision } from '~/domain/recognitions/take-decision.server';
import { MAX_UPLOAD_BYTES } from '~/domain/sheets/read-workbook.server';
import { answering } from './answering.server';
import type { AtDesk } from './officer.server';
import type { Asked } from './session.server';
import { receiveFiles, UploadError } from './upload.server';

const MEBIBYTE = 1024 * 1024;
/** What a form says of each line, and of the decision as a whole. */
const FIELDS_PER_ROW = 14;
const OTHER_FIELDS = 30;

const LIMITS = {
  fileBytes: MAX_FILE_BYTES,
  /** The scan and the annex. */
  files: 2,
  formBytes: MAX_FILE_BYTES + MAX_UPLOAD_BYTES + 2 * MEBIBYTE,
  fieldBytes: MEBIBYTE,
  fields: MAX_ANNEX_ROWS * FIELDS_PER_ROW + OTHER_FIELDS,
  plainBytes: 2 * MEBIBYTE,
};

/** What came of a sent decision; `lost` with a status where no form arrived. */
export type SentDecisionForm = TakenDecision | { lost: true; status: UploadError['status'] };

/** Takes the form of a decision as both its pages send it. Throws the 403 of who may not record. */
export async function receiveDecision(
  { request, context }: Asked,
  { acting }: Pick<AtDesk, 'acting'>,
): Promise<SentDecisionForm> {
  const { dataDir } = context;
  try {
    return await receiveFiles(
      request,
      dataDir,
      ({ fields, files }) => {
        const named = (name: string) => files.find(({ field }) => field === name);
        return takeDecision(acting, {
          dataDir,
          fields,
          scan: named('scan'),
          annex: named('annex'),
        });
      },
      LIMITS,
    );
  } catch (error) {
    if (error instanceof UploadError) return { lost: true, status: error.status };
    return answering(() => {
      throw error;
    });
  }
}
