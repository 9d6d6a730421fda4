import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaArgs,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { InvalidError, WrongStateError } from '~/domain/errors';
import { findStorageRoom } from '~/domain/media/storage-quota.server';
import { addPaper } from '~/domain/papers/add-paper.server';
import { readTypedClaim } from '~/domain/papers/claim-form';
import type { PapersFailure } from '~/domain/papers/facts';
import { findClaims } from '~/domain/papers/find-claims.server';
import { findPapers } from '~/domain/papers/find-papers.server';
import { findStanding } from '~/domain/papers/find-standing.server';
import type { ClaimKind } from '~/domain/papers/kinds';
import { findClaimableMarks, findNamedProducts } from '~/domain/papers/own-things.server';
import { readTypedPaper } from '~/domain/papers/paper-form';
import { removePaper } from '~/domain/papers/remove-paper.server';
import { submitClaim } from '~/domain/papers/submit-claim.server';
import { takeScan } from '~/domain/papers/take-scan.server';
import { withdrawClaim } from '~/domain/papers/withdraw-claim.server';
import { findRightsOfProducer } from '~/domain/producers/find-rights.server';
import { answering } from '~/http/answering.server';
import { readingOf } from '~/http/context';
import { localeOf } from '~/http/locale';
import { type AtWork, requireMember } from '~/http/member.server';
import { receiveFiles, type Upload, UploadError } from '~/http/upload.server';
import { inLocale, paths } from '~/paths';
import { claimDraft } from '~/ui/papers/claim-draft';
import { PapersPage } from '~/ui/papers/papers-page';
import { isPapersDone, type PapersDone, papersText } from '~/ui/text/papers';

export const handle = { hydrate: true };

/** `/htx/:coopSlug/giay-to`; `sua=` opens the form on a claim that came back, to be corrected. */
export async function loader(args: LoaderFunctionArgs) {
  const { acting, producer } = await requireMember(args);
  const locale = localeOf(args.request);
  const params = new URL(args.request.url).searchParams;
  const reading = readingOf(args.context);
  const products = findNamedProducts(args.context.db, producer.id, locale);
  const claims = findClaims(acting, producer.id, locale);
  const done = params.get('da');
  return {
    locale,
    room: findStorageRoom(args.context.db, producer.id),
    coopName: producer.name,
    coopSlug: producer.slug,
    products,
    standing: findStanding(reading, products),
    rights: findRightsOfProducer(reading, producer.id, locale),
    marks: findClaimableMarks(reading, locale),
    claims,
    papers: findPapers(acting, producer.id, locale),
    draft: claimDraft(claims, Number(params.get('sua'))),
    done: isPapersDone(done) ? done : null,
  };
}

export async function action(args: ActionFunctionArgs) {
  const atWork = await requireMember(args);
  const { dataDir } = args.context;
  try {
    return await receiveFiles(args.request, dataDir, (upload) => take(args, atWork, upload));
  } catch (error) {
    if (!(error instanceof UploadError)) throw error;
    return failure({ form: 'none', code: error.code }, error.status);
  }
}

function take(args: ActionFunctionArgs, atWork: AtWork, upload: Upload) {
  const { acting, producer } = atWork;
  const id = Number(upload.fields.get('id'));
  switch (upload.fields.get('intent')) {
    case 'claim-recognition':
      return claim(args, atWork, upload, 'recognition');
    case 'claim-right-of-use':
      return claim(args, atWork, upload, 'right-of-use');
    case 'add-paper':
      return filePaper(args, atWork, upload);
    case 'withdraw':
      try {
        answering(() => withdrawClaim(acting, { producerId: producer.id, claimId: id }));
        return done(args, atWork, 'rut');
      } catch (error) {
        if (!(error instanceof WrongStateError)) throw error;
        return failure({ form: 'state', state: error.state }, 409);
      }
    case 'remove-paper':
      answering(() => removePaper(acting, { producerId: producer.id, paperId: id }));
      return done(args, atWork, 'bo');
    default:
      throw new Response('Bad Request', { status: 400 });
  }
}

async function claim(args: ActionFunctionArgs, atWork: AtWork, upload: Upload, kind: ClaimKind) {
  const producerId = atWork.producer.id;
  const typed = readTypedClaim(upload.fields);
  const { scan, refusal } = await scanOf(args, atWork, upload);
  // A file chosen now and refused must not be replaced silently by the one kept from before.
  const mediaId = refusal ? null : (scan?.mediaId ?? null);
  try {
    answering(() => submitClaim(atWork.acting, { kind, producerId, typed, mediaId }));
    return done(args, atWork, 'khai');
  } catch (error) {
    if (!(error instanceof InvalidError)) throw error;
    return failure({ form: kind, typed, faults: error.fields, scan, refusal }, 422);
  }
}

async function filePaper(args: ActionFunctionArgs, atWork: AtWork, upload: Upload) {
  const producerId = atWork.producer.id;
  const typed = readTypedPaper(upload.fields);
  const { scan, refusal } = await scanOf(args, atWork, upload);
  const failed = { form: 'paper' as const, typed, scan, refusal };
  if (refusal) return failure({ ...failed, faults: {} }, 422);
  try {
    answering(() => addPaper(atWork.acting, { producerId, typed, mediaId: scan?.mediaId ?? null }));
    return done(args, atWork, 'them');
  } catch (error) {
    if (!(error instanceof InvalidError)) throw error;
    return failure({ ...failed, faults: error.fields }, 422);
  }
}

function scanOf({ context }: ActionFunctionArgs, { acting, producer }: AtWork, upload: Upload) {
  const to = { dataDir: context.dataDir, producerId: producer.id };
  const file = upload.files.find(({ field }) => field === 'scan');
  return takeScan(acting, to, { file, keptId: String(upload.fields.get('scanId') ?? '') });
}

const failure = (failed: PapersFailure, status: number) => data(failed, status);

function done({ request }: ActionFunctionArgs, { producer }: AtWork, what: PapersDone) {
  const path = `${paths.coop(producer.slug, 'giay-to')}?da=${what}`;
  return redirect(inLocale(localeOf(request), path), 303);
}

export const meta = ({ data: loaded }: MetaArgs<typeof loader>) =>
  loaded ? [{ title: `${papersText[loaded.locale].title} · ${loaded.coopName}` }] : [];

export default function Papers() {
  return (
    <PapersPage facts={useLoaderData<typeof loader>()} failed={useActionData<typeof action>()} />
  );
}
