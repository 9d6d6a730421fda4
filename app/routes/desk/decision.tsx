import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaArgs,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { InvalidError, StaleError, WrongStateError } from '~/domain/errors';
import { mayAtDesk } from '~/domain/policy';
import { correctRecognition } from '~/domain/recognitions/correct-recognition.server';
import {
  followRecord,
  readShownCorrection,
  readTypedCorrection,
} from '~/domain/recognitions/correction-form';
import { getRecognition } from '~/domain/recognitions/get-recognition.server';
import { readTypedRevocation } from '~/domain/recognitions/revocation-form';
import { revokeRecognition } from '~/domain/recognitions/revoke-recognition.server';
import { takeDecisionScan } from '~/domain/recognitions/take-decision-scan.server';
import { answering } from '~/http/answering.server';
import { localeOf } from '~/http/locale';
import { type AtDesk, requireDesk } from '~/http/officer.server';
import { receiveFiles, type Upload, UploadError } from '~/http/upload.server';
import { inLocale, paths } from '~/paths';
import { type RecognitionFailure, RecognitionPage } from '~/ui/desk-decisions/recognition-page';
import { recognitionText } from '~/ui/text/desk-recognition';

/** `/co-quan/quyet-dinh/:id`: one decision about one product, with its history. */
export async function loader(args: LoaderFunctionArgs) {
  const { acting, actor } = await requireDesk(args, 'decisions');
  const locale = localeOf(args.request);
  const facts = answering(() => getRecognition(acting, Number(args.params.id), locale));
  const said = new URL(args.request.url).searchParams.get('da');
  const done = said === 'sua' || said === 'thu-hoi' ? (said as 'sua' | 'thu-hoi') : null;
  return { locale, mayRecord: mayAtDesk(actor, 'record'), facts, done };
}

export async function action(args: ActionFunctionArgs) {
  const desk = await requireDesk(args, 'decisions');
  const { dataDir } = args.context;
  try {
    return await receiveFiles(args.request, dataDir, (upload) => take(args, desk, upload));
  } catch (error) {
    if (error instanceof UploadError) return failure({ form: 'none' }, error.status);
    return answering(() => {
      throw error;
    });
  }
}

async function take(args: ActionFunctionArgs, { acting }: AtDesk, upload: Upload) {
  const id = Number(args.params.id);
  const opened = { id, opened: String(upload.fields.get('opened') ?? '') };
  switch (upload.fields.get('intent')) {
    case 'revoke':
      return revoke(args, acting, opened, upload);
    case 'correct':
      return correct(args, acting, opened, upload);
    default:
      throw new Response('Bad Request', { status: 400 });
  }
}

type Acting = AtDesk['acting'];
type Opened = { id: number; opened: string };

function revoke(args: ActionFunctionArgs, acting: Acting, opened: Opened, { fields }: Upload) {
  const typed = readTypedRevocation(fields);
  const failed = { form: 'revoke', typed, faults: {} } as const;
  try {
    revokeRecognition(acting, opened, typed);
    return done(args, opened.id, 'thu-hoi');
  } catch (error) {
    if (error instanceof InvalidError) {
      return failure({ ...failed, why: 'invalid', faults: error.fields }, 422);
    }
    if (error instanceof WrongStateError) return failure({ ...failed, why: 'already' }, 409);
    if (error instanceof StaleError) return failure({ ...failed, why: 'stale' }, 409);
    throw error;
  }
}

async function correct(
  args: ActionFunctionArgs,
  acting: Acting,
  opened: Opened,
  { fields, files }: Upload,
) {
  const typed = readTypedCorrection(fields);
  const { scan, refusal } = await takeDecisionScan(acting, args.context.dataDir, {
    file: files.find(({ field }) => field === 'scan'),
    keptId: String(fields.get('scanId') ?? ''),
  });
  const confirmed = fields.has('confirmed');
  const leaves = fields.has('leaves');
  const failed = { form: 'correct', typed, faults: {}, confirmed, leaves, scan, refusal } as const;
  if (refusal) return failure({ ...failed, why: 'invalid' }, 422);
  try {
    correctRecognition(acting, opened, { typed, scanId: scan?.mediaId ?? null, confirmed, leaves });
    return done(args, opened.id, 'sua');
  } catch (error) {
    if (error instanceof InvalidError) {
      return failure({ ...failed, why: 'invalid', faults: error.fields }, 422);
    }
    if (error instanceof StaleError) {
      const current = getRecognition(acting, opened.id, localeOf(args.request)).typed;
      const merged = followRecord(typed, readShownCorrection(fields), current);
      return failure({ ...failed, typed: merged, why: 'stale' }, 409);
    }
    throw error;
  }
}

const failure = (failed: RecognitionFailure, status: number) => data(failed, status);

function done({ request }: ActionFunctionArgs, id: number, what: 'sua' | 'thu-hoi') {
  const path = paths.desk(`quyet-dinh/${id}`, `da=${what}`);
  return redirect(inLocale(localeOf(request), path), 303);
}

export const meta = ({ data: loaded }: MetaArgs<typeof loader>) => [
  { title: loaded && recognitionText[loaded.locale].recordTitle(loaded.facts.product.name) },
  { name: 'robots', content: 'noindex' },
];

export default function RecognitionOfProduct() {
  const loaded = useLoaderData<typeof loader>();
  return <RecognitionPage {...loaded} failed={useActionData<typeof action>()} />;
}
