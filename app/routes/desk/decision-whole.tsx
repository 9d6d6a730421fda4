import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaArgs,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { InvalidError, StaleError, WrongStateError } from '~/domain/errors';
import { correctDecision } from '~/domain/recognitions/correct-decision.server';
import { followRecord } from '~/domain/recognitions/correction-form';
import { seeWhole, seeWholePlan } from '~/domain/recognitions/see-whole.server';
import {
  type TakeBackFault,
  takeBackDecision,
} from '~/domain/recognitions/take-back-decision.server';
import { takeDecisionScan } from '~/domain/recognitions/take-decision-scan.server';
import { readTypedWhole, type WholeFaults } from '~/domain/recognitions/whole-decision';
import { answering } from '~/http/answering.server';
import { localeOf } from '~/http/locale';
import { type AtDesk, requireDesk } from '~/http/officer.server';
import { receiveFiles, type Upload, UploadError } from '~/http/upload.server';
import { inLocale, paths } from '~/paths';
import { type WholeFailure, WholePage } from '~/ui/desk-decisions/whole-page';
import { wholeText } from '~/ui/text/desk-whole';

/** `/co-quan/quyet-dinh/:id/ca-quyet-dinh`: the whole decision that a record belongs to. */
export async function loader(args: LoaderFunctionArgs) {
  const { acting } = await requireDesk(args, 'decisions');
  const locale = localeOf(args.request);
  const whole = answering(() => seeWhole(acting, Number(args.params.id)));
  const done = new URL(args.request.url).searchParams.get('da') === 'sua';
  return { locale, whole, done };
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
  switch (upload.fields.get('intent')) {
    case 'correct':
      return correct(args, acting, upload);
    case 'take-back':
      return takeBack(args, acting, upload);
    default:
      throw new Response('Bad Request', { status: 400 });
  }
}

async function correct(
  args: ActionFunctionArgs,
  acting: AtDesk['acting'],
  { fields, files }: Upload,
) {
  const id = Number(args.params.id);
  const typed = readTypedWhole(fields);
  const { scan, refusal } = await takeDecisionScan(acting, args.context.dataDir, {
    file: files.find(({ field }) => field === 'scan'),
    keptId: String(fields.get('scanId') ?? ''),
  });
  const confirmed = fields.has('confirmed');
  const losses = fields.getAll('loss').map(String);
  const given = { typed, scan, refusal, confirmed, losses, faults: {}, plan: null };
  const failed = { form: 'correct', ...given } as const;
  if (refusal) return failure({ ...failed, why: 'invalid' }, 422);
  const opened = { id, opened: String(fields.get('opened') ?? '') };
  const seen = String(fields.get('seen') ?? '');
  const scanId = scan?.mediaId ?? null;
  try {
    const done = correctDecision(acting, opened, { typed, scanId, seen, confirmed, losses });
    if ('held' in done) {
      return failure({ ...failed, why: done.held, plan: seeWholePlan(done.plan) }, 422);
    }
    const path = paths.desk(`quyet-dinh/${id}/ca-quyet-dinh`, 'da=sua');
    return redirect(inLocale(localeOf(args.request), path), 303);
  } catch (error) {
    if (error instanceof InvalidError) {
      return failure({ ...failed, why: 'invalid', faults: error.fields as WholeFaults }, 422);
    }
    if (error instanceof StaleError) {
      const current = seeWhole(acting, id).typed;
      const merged = followRecord(typed, readTypedWhole(fields, 'shown.'), current);
      return failure({ ...failed, typed: merged, why: 'stale' }, 409);
    }
    throw error;
  }
}

function takeBack(args: ActionFunctionArgs, acting: AtDesk['acting'], { fields }: Upload) {
  const opened = { id: Number(args.params.id), opened: String(fields.get('opened') ?? '') };
  const reason = String(fields.get('reason') ?? '').slice(0, 5000);
  const failed = { form: 'take-back', reason, fault: null } as const;
  try {
    const lines = takeBackDecision(acting, opened, reason);
    const path = paths.desk('quyet-dinh', `da-rut=${lines}`);
    return redirect(inLocale(localeOf(args.request), path), 303);
  } catch (error) {
    if (error instanceof InvalidError) {
      const fault = error.fields.reason as TakeBackFault;
      return failure({ ...failed, why: 'invalid', fault }, 422);
    }
    if (error instanceof WrongStateError) return failure({ ...failed, why: 'relied-on' }, 409);
    if (error instanceof StaleError) return failure({ ...failed, why: 'stale' }, 409);
    throw error;
  }
}

const failure = (failed: WholeFailure, status: number) => data(failed, status);

export const meta = ({ data: loaded }: MetaArgs<typeof loader>) => [
  { title: loaded && wholeText[loaded.locale].title(loaded.whole.typed.number) },
  { name: 'robots', content: 'noindex' },
];

export default function WholeDecision() {
  const { whole, done } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  return <WholePage whole={whole} done={done} failed={failed} />;
}
