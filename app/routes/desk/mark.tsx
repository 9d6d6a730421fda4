import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaArgs,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import type { Acting } from '~/domain/acting';
import { InvalidError, NotFoundError, StaleError, WrongStateError } from '~/domain/errors';
import { addMarkArea } from '~/domain/marks/add-mark-area.server';
import { type AreaFaults, readTypedArea } from '~/domain/marks/area-form';
import { editMark, type StaleMark } from '~/domain/marks/edit-mark.server';
import { findRenamedMark } from '~/domain/marks/find-mark.server';
import { getDeskMark } from '~/domain/marks/get-desk-mark.server';
import { MAX_MARK_BYTES, type MarkFaults, NO_MARK, readTypedMark } from '~/domain/marks/mark-form';
import { removeMarkArea } from '~/domain/marks/remove-mark-area.server';
import { restoreMark, supersedeMark } from '~/domain/marks/supersede-mark.server';
import { readTypedSupersession, type SupersessionFaults } from '~/domain/marks/supersession-form';
import { readOpened } from '~/domain/marks/three-way';
import { readDay } from '~/domain/papers/read-day';
import { findInvitable } from '~/domain/people/find-invitable.server';
import { answering } from '~/http/answering.server';
import { readingOf } from '~/http/context';
import { localeOf } from '~/http/locale';
import { requireDesk } from '~/http/officer.server';
import { movedTo } from '~/http/respond';
import { readSmallForm } from '~/http/small-form.server';
import { inLocale, paths } from '~/paths';
import { DeskMarkView, type RefusedMark } from '~/ui/desk-marks/desk-mark-page';
import { markTitle } from '~/ui/mark/mark-words';
import { deskMarksText } from '~/ui/text/desk-marks';

export const handle = { hydrate: true };

/** `/co-quan/nhan-hieu/:slug`: one mark at the desk, and who may use it on a day (`ngay=`). */
export async function loader(args: LoaderFunctionArgs) {
  const { acting, actor } = await requireDesk(args, 'marks');
  const locale = localeOf(args.request);
  const { slug = '' } = args.params;
  const params = new URL(args.request.url).searchParams;
  const reading = readingOf(args.context);
  const asked = params.get('ngay') ?? '';
  const day = readDay(asked);
  const look = () =>
    getDeskMark({ ...reading, actor }, { slug, day: day ?? reading.today, locale });
  return {
    locale,
    page: answering(() => leadingOn(acting, slug, look, locale)),
    communes: findInvitable(acting.db).communes,
    badDay: asked !== '' && day === null,
    done: params.get('da'),
  };
}

/** An officer's bookmark of a former address leads on, as a buyer's does. */
function leadingOn<Page>(
  { db }: Acting,
  slug: string,
  look: () => Page,
  locale: 'vi' | 'en',
): Page {
  try {
    return look();
  } catch (error) {
    const renamed = error instanceof NotFoundError && findRenamedMark(db, slug);
    if (!renamed) throw error;
    throw movedTo(inLocale(locale, paths.desk(`nhan-hieu/${renamed}`)));
  }
}

export async function action(args: ActionFunctionArgs) {
  const { acting } = await requireDesk(args, 'marks');
  const { slug = '' } = args.params;
  const form = await readSmallForm(args.request, MAX_MARK_BYTES);
  const change = CHANGES.get(form.get('intent') ?? '');
  if (!change) throw new Response('Bad Request', { status: 400 });
  try {
    const { done, slug: now = slug } = answering(() => change.make(acting, slug, form));
    const path = paths.desk(`nhan-hieu/${now}`, `da=${done}`);
    return redirect(inLocale(localeOf(args.request), path), 303);
  } catch (error) {
    if (error instanceof WrongStateError) return refused({ form: 'state' }, 409);
    if (error instanceof StaleError) return stale(form, error.theirs as StaleMark);
    if (!(error instanceof InvalidError)) throw error;
    return refused(change.refuse(form, { ...error.fields }), 422);
  }
}

type Change = {
  make: (acting: Acting, slug: string, form: URLSearchParams) => { done: string; slug?: string };
  /** The form as it was typed, with its faults. */
  refuse: (form: URLSearchParams, faults: Record<string, string>) => RefusedMark;
};

const openedIn = (form: URLSearchParams) => readOpened(form.get('opened') ?? '', NO_MARK);

const ticks = (form: URLSearchParams) => ({
  newAddress: form.get('newAddress') === '1',
  verified: form.get('verified') === '1',
});

/** What each button does, and what its form leaves behind where it is refused. */
const CHANGES = new Map<string, Change>(
  Object.entries({
    sua: {
      make: (acting, slug, form) => {
        const typed = readTypedMark(form);
        const edit = { slug, opened: openedIn(form), typed, ...ticks(form) };
        const { changed, slug: now } = editMark(acting, edit);
        return { done: changed ? 'sua' : 'nguyen', slug: now };
      },
      refuse: (form, faults) => ({
        form: 'sua',
        typed: readTypedMark(form),
        faults: faults as MarkFaults,
        opened: openedIn(form),
        ...ticks(form),
      }),
    },
    'them-noi': {
      make: (acting, slug, form) => {
        addMarkArea(acting, slug, readTypedArea(form));
        return { done: 'them' };
      },
      refuse: (form, faults) => ({
        form: 'them-noi',
        typed: readTypedArea(form),
        faults: faults as AreaFaults,
      }),
    },
    'bo-noi': {
      make: (acting, slug, form) => {
        removeMarkArea(acting, slug, Number(form.get('id')));
        return { done: 'bo' };
      },
      refuse: () => ({ form: 'state' }),
    },
    thay: {
      make: (acting, slug, form) => {
        supersedeMark(acting, slug, readTypedSupersession(form));
        return { done: 'thay' };
      },
      refuse: (form, faults) => ({
        form: 'thay',
        typed: readTypedSupersession(form),
        faults: faults as SupersessionFaults,
      }),
    },
    lai: {
      make: (acting, slug, form) => {
        restoreMark(acting, slug, readTypedSupersession(form));
        return { done: 'lai' };
      },
      refuse: (form, faults) => ({
        form: 'lai',
        typed: readTypedSupersession(form),
        faults: faults as SupersessionFaults,
      }),
    },
  }),
);

const refused = (what: RefusedMark, status: 409 | 422) => data({ refused: what }, status);

function stale(form: URLSearchParams, { kept, merged }: StaleMark) {
  const both = { form: 'sua' as const, typed: merged, faults: {}, opened: kept, kept };
  return refused({ ...both, ...ticks(form) }, 409);
}

export const meta = ({ data: loaded }: MetaArgs<typeof loader>) => [
  {
    title: loaded ? markTitle(loaded.page.mark, loaded.locale) : deskMarksText.vi.title,
  },
  { name: 'robots', content: 'noindex' },
];

export default function Mark() {
  const room = useLoaderData<typeof loader>();
  return <DeskMarkView room={room} refused={useActionData<typeof action>()?.refused} />;
}
