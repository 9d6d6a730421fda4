import { readFile } from 'node:fs/promises';
import type { Acting } from '../acting';
import { vietnamDayOf } from '../clock';
import { ForbiddenError } from '../errors';
import { cleanText } from '../listings/clean-text';
import type { IncomingFile } from '../media/incoming';
import { MAX_ISSUER_LENGTH } from '../papers/claim-form';
import { mayAtDesk } from '../policy';
import type { RawSheet } from '../sheets/cells';
import { MAX_UPLOAD_BYTES, readWorkbook } from '../sheets/read-workbook.server';
import { RefusedFileError } from '../sheets/refused-file';
import { type AnnexHead, contradictions, HEAD_FIELDS, NO_HEAD } from './annex-head';
import { EMPTY_ROW, isEmptyRow, MAX_ANNEX_ROWS } from './annex-row';
import { checkDecision, readTypedDecision } from './decision-form';
import { type AnnexFault, type DecisionPage, seePlan, uncheckedRows } from './decision-view';
import { findActNumbers, findDecisionState } from './find-decision-state.server';
import { readPasted } from './pasted';
import { planDecision } from './plan-decision';
import { type Annex, readAnnex } from './read-annex';
import { recordDecision } from './record-decision.server';
import { readTypedRows, type TypedRow, typedRow } from './row-form';
import { takeDecisionScan } from './take-decision-scan.server';

/** The form of a decision as it was sent, with its files on their way in. */
export type SentDecision = {
  dataDir: string;
  fields: FormData;
  scan: IncomingFile | undefined;
  /** A spreadsheet with the annex. */
  annex: IncomingFile | undefined;
};

export type TakenDecision = { ids: number[] } | { page: DecisionPage; status: 200 | 409 | 422 };

/** Lines added at a press of the button. */
export const MORE_ROWS = 5;
const MAX_PASTED_LENGTH = 200_000;

/**
 * Reads the form of a decision and does what its button says: gives more empty lines, takes in an
 * annex, checks, or records. Whatever stands in the way, the page that comes back has everything that
 * was typed. Throws ForbiddenError for those who may not record.
 */
export async function takeDecision(acting: Acting, sent: SentDecision): Promise<TakenDecision> {
  if (!mayAtDesk(acting.actor, 'record')) throw new ForbiddenError();
  const { fields } = sent;
  const { scan, refusal } = await takeDecisionScan(acting, sent.dataDir, {
    file: sent.scan,
    keptId: String(fields.get('scanId') ?? ''),
  });
  const annex = await takeAnnex(sent);
  const sentTyped = readTypedDecision(fields);
  const { head } = annex;
  const offered = HEAD_FIELDS.filter((key) => head[key] !== '' && sentTyped[key].trim() === '');
  const typed = { ...sentTyped, ...Object.fromEntries(offered.map((key) => [key, head[key]])) };
  const kept: DecisionPage = {
    typed,
    scan,
    refusal,
    faults: {},
    rows: uncheckedRows(annex.rows),
    seen: null,
    skipped: annex.skipped,
    head: { said: head, offered, against: contradictions(typed, head) },
    annex: {
      pasted: annex.fault ? pastedIn(fields) : '',
      names: annex.fault ? namesIn(fields) : '',
      stars: annex.fault ? starsIn(fields) : '',
      fault: annex.fault,
    },
    held: null,
    confirmed: fields.has('confirmed'),
  };
  if (fields.get('intent') === 'more') {
    return { page: { ...kept, rows: withEmptyRows(annex.rows) }, status: 200 };
  }
  return weigh(acting, kept, annex.rows, fields);
}

/** Lines to write in, below those already written. */
export const withEmptyRows = (rows: readonly TypedRow[] = []) =>
  uncheckedRows([
    ...rows,
    ...Array.from({ length: Math.min(MORE_ROWS, MAX_ANNEX_ROWS - rows.length) }, () =>
      typedRow(EMPTY_ROW),
    ),
  ]);

function weigh(
  acting: Acting,
  kept: DecisionPage,
  rows: readonly TypedRow[],
  fields: FormData,
): TakenDecision {
  const { db, actor, now } = acting;
  const scanId = kept.scan?.mediaId ?? null;
  const acts = findActNumbers(db);
  const { decision, faults } = checkDecision(kept.typed, {
    acts,
    scanId,
    blankScan: kept.scan?.blank,
  });
  const refused = kept.refusal !== null || kept.annex.fault !== null;
  if (!decision || refused) {
    return { page: { ...kept, faults: faults ?? {}, held: 'form' }, status: 422 };
  }
  const state = findDecisionState(db, actor);
  const show = (plan: ReturnType<typeof planDecision>) => seePlan(plan, state, decision.validUntil);
  if (fields.get('intent') !== 'record') {
    const plan = planDecision(decision, rows, state, vietnamDayOf(now));
    return { page: { ...kept, ...show(plan) }, status: 200 };
  }
  const seen = String(fields.get('seen') ?? '');
  const done = recordDecision(acting, { decision, rows, seen, confirmed: kept.confirmed });
  if ('ids' in done) return done;
  const status = done.held === 'changed' ? 409 : 422;
  return { page: { ...kept, ...show(done.plan), held: done.held }, status };
}

type TakenAnnex = {
  rows: TypedRow[];
  skipped: string[];
  head: AnnexHead;
  fault: AnnexFault | null;
};

/** The lines of the form; where an annex is pasted or uploaded, those of the annex below them. */
async function takeAnnex({ fields, annex }: SentDecision): Promise<TakenAnnex> {
  const rows = readTypedRows(fields);
  const pasted = pastedIn(fields);
  const named = linesNamed(fields);
  const kept = headIn(fields);
  try {
    const tables = await tablesOf(pasted, annex);
    const read: Annex =
      tables.length > 0 ? readAnnex(tables) : { lines: [], skipped: [], head: NO_HEAD };
    const head = read.head.number === '' ? kept : read.head;
    const forAll = starsIn(fields);
    const all = [
      ...rows,
      ...named,
      ...read.lines
        .filter(({ words }) => !isEmptyRow(words))
        .map(({ words, carried }) => typedRow({ ...words, stars: words.stars || forAll }, carried)),
    ];
    const fault =
      all.length === 0 ? 'nothing' : all.length > MAX_ANNEX_ROWS ? 'too-many-rows' : null;
    // Of too many none is shown: part of an annex would pass for the whole.
    return fault === 'too-many-rows'
      ? { rows, skipped: [], head: kept, fault }
      : { rows: all, skipped: read.skipped, head, fault };
  } catch (error) {
    if (!(error instanceof RefusedFileError)) throw error;
    // The texts of what could not be read stay in their fields instead.
    return { rows, skipped: [], head: kept, fault: error.reason };
  }
}

const pastedIn = (fields: FormData) =>
  String(fields.get('pasted') ?? '').slice(0, MAX_PASTED_LENGTH);
const starsIn = (fields: FormData) => String(fields.get('starsForAll') ?? '').slice(0, 1);
const namesIn = (fields: FormData) => String(fields.get('names') ?? '').slice(0, MAX_PASTED_LENGTH);

/** What an annex said when it was taken in; the file does not come a second time. */
function headIn(fields: FormData): AnnexHead {
  const text = (key: keyof AnnexHead) =>
    cleanText(String(fields.get(`head.${key}`) ?? '')).slice(0, MAX_ISSUER_LENGTH);
  return { number: text('number'), decidedOn: text('decidedOn'), issuer: text('issuer') };
}

/** Names typed one per line, all with the stars chosen beside them. */
function linesNamed(fields: FormData): TypedRow[] {
  const stars = starsIn(fields);
  const rows = readAnnex([
    {
      name: '',
      rows: namesIn(fields)
        .split(/\r?\n/)
        .map((name) => [name]),
    },
  ]).lines;
  return rows.map(({ words }) => typedRow({ ...words, stars }));
}

async function tablesOf(pasted: string, file: IncomingFile | undefined): Promise<RawSheet[]> {
  const tables: RawSheet[] = pasted.trim() ? [{ name: '', rows: readPasted(pasted) }] : [];
  if (!file) return tables;
  if (file.path === null || file.bytes > MAX_UPLOAD_BYTES) {
    throw new RefusedFileError('too-large', file.fileName);
  }
  const bytes = new Uint8Array(await readFile(file.path));
  return [...tables, ...(await readWorkbook([{ name: file.fileName, bytes }]))];
}
