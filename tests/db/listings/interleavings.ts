import { packs, products } from 'db/schema/index.server';
import { eq, sql } from 'drizzle-orm';
import { expect } from 'vitest';
import type { Actor } from '~/domain/actor';
import { entryHash } from '~/domain/audit/entry-hash';
import { DomainError, StaleError } from '~/domain/errors';
import { approveFields } from '~/domain/listings/approve-fields.server';
import { approveVersion } from '~/domain/listings/approve-version.server';
import { changePacks } from '~/domain/listings/change-packs.server';
import { changeSeason } from '~/domain/listings/change-season.server';
import { type Fields, fieldsOf, type ListingTexts } from '~/domain/listings/fields';
import { findHistory } from '~/domain/listings/find-history.server';
import type { StaleEdit } from '~/domain/listings/merge';
import { openVersion, returnedVersion } from '~/domain/listings/open-version';
import { restoreVersion } from '~/domain/listings/restore-version.server';
import { returnVersion } from '~/domain/listings/return-version.server';
import { saveDraft } from '~/domain/listings/save-draft.server';
import { changedParts, withChanges } from '~/domain/listings/split-fields';
import { submitVersion } from '~/domain/listings/submit-version.server';
import { withdrawVersion } from '~/domain/listings/withdraw-version.server';
import type { Step } from './steps';
import { acting, entriesOf, versionsOf, type Workshop, workshop } from './workshop';

/** What a member has before their eyes: the page as it was when they opened it. */
type Desk = { actor: Actor; openedOn: number; revision: number; stale: StaleEdit | null };

/** One listing, the people around it, and what must be so whatever they do and in whatever order. */
export class Interleaving {
  readonly shop: Workshop = workshop({ texts: { uses: { vi: 'Pha trà' } } });
  readonly desks: Record<'an' | 'binh', Desk>;
  /** The texts of every version, as they were when it was saved. */
  readonly saved = new Map<number, string>();
  readonly outcomes: string[] = [];
  approved: string;
  private texts = 0;

  constructor() {
    const { an, binh, live } = this.shop;
    const desk = (actor: Actor): Desk => ({ actor, openedOn: live, revision: 0, stale: null });
    this.desks = { an: desk(an), binh: desk(binh) };
    this.saved.set(live, this.textsOf(live));
    this.approved = this.textsOf(live);
  }

  take(step: Step): void {
    const before = this.everything();
    try {
      this.outcomes.push(`${step.does}: ${this.attempt(step)}`);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      this.outcomes.push(`${step.does}: ${error.code}`);
      if (error instanceof StaleError) this.showBothSides(step, error);
      expect(this.everything(), 'a refused change changed something').toBe(before);
    }
    this.check();
  }

  private attempt(step: Step): string {
    const { shop } = this;
    const { listing } = shop;
    if (step.does === 'approve' || step.does === 'return' || step.does === 'part') {
      return this.decide(step);
    }
    const desk = this.desks[step.who ?? 'an'];
    const by = acting(shop, desk.actor);
    // Mostly one submits what one has just seen; now and then from a page left open.
    if ((step.does === 'submit' || step.does === 'withdraw') && (step.pick ?? 0) % 5)
      this.look(desk);
    const { openedOn } = desk;
    switch (step.does) {
      case 'look':
        return this.look(desk);
      case 'save': {
        const fields = this.typed(step.fields ?? {});
        const { versionId, saved } = saveDraft(by, { listing, openedOn, fields });
        if (saved) this.remember(versionId, fields);
        desk.openedOn = versionId;
        return saved ? 'saved' : 'there already';
      }
      case 'merge': {
        if (!desk.stale) return 'nothing to merge';
        const { merged, theirVersion } = desk.stale;
        const { fields } = merged;
        this.lastTyped = fields;
        const { versionId, saved } = saveDraft(by, { listing, openedOn: theirVersion.id, fields });
        if (saved) this.remember(versionId, fields);
        Object.assign(desk, { openedOn: versionId, stale: null });
        return saved ? 'saved' : 'there already';
      }
      case 'submit':
        submitVersion(by, { listing, versionId: openedOn });
        return 'done';
      case 'withdraw':
        withdrawVersion(by, { listing, versionId: openedOn });
        return 'done';
      case 'restore': {
        const versionId = this.chosen(step);
        const restored = restoreVersion(by, { listing, versionId, openedOn });
        if (restored.saved)
          this.remember(
            restored.versionId,
            fieldsOf('product', JSON.parse(this.textsOf(versionId))),
          );
        desk.openedOn = restored.versionId;
        return restored.saved ? 'saved' : 'there already';
      }
      default:
        return this.changeDirectly(step, desk);
    }
  }

  private decide({ does, pick = 0 }: Step): string {
    const { shop } = this;
    const waiting = versionsOf(shop.db, shop.product.id).find(({ state }) => state === 'submitted');
    // Mostly what waits; now and then something an officer has no business with.
    const versionId = waiting && pick % 6 > 0 ? waiting.id : this.chosen({ does, pick });
    const which = { kind: 'product' as const, versionId };
    const by = acting(shop, shop.officer);
    if (does === 'return') returnVersion(by, { ...which, general: 'Chưa rõ' });
    else if (does === 'part') this.approvePart(which, pick);
    else {
      approveVersion(by, which);
      expect(versionId, 'what did not wait was approved').toBe(waiting?.id);
      this.approved = this.textsOf(versionId);
    }
    return 'done';
  }

  /** Some of the changes go live, all the words come back to their author. */
  private approvePart(which: { kind: 'product'; versionId: number }, pick: number): void {
    const { db, product, officer } = this.shop;
    const content = (id: number) => {
      const found = versionsOf(db, product.id).find((version) => version.id === id);
      return { texts: found?.texts ?? {}, photos: found?.photos ?? [] };
    };
    const row = db.select().from(products).where(eq(products.id, product.id)).get();
    const live = content(row?.liveVersionId ?? 0);
    const proposed = content(which.versionId);
    const changed = changedParts('product', live, proposed);
    const approved = changed.filter((_, index) => (pick >> index) & 1);
    const rest = changed.filter((key) => !approved.includes(key));
    const reasons = Object.fromEntries(rest.map((key) => [key, 'Chưa rõ']));
    approveFields(acting(this.shop, officer), { ...which, approved, reasons });
    this.approved = JSON.stringify(withChanges(live, proposed, approved).texts);
    if (rest.length === 0) return;
    const versions = versionsOf(db, product.id);
    const newest = versions.at(-1);
    expect(newest).toMatchObject({ state: 'returned', texts: proposed.texts, returned: reasons });
    expect(returnedVersion(versions, versions.at(-2)?.id ?? 0)?.id).toBe(newest?.id);
    for (const { id, texts } of versions.slice(-2)) this.saved.set(id, JSON.stringify(texts));
  }

  private changeDirectly({ does, pick = 0 }: Step, desk: Desk): string {
    const { listing } = this.shop;
    const by = acting(this.shop, desk.actor);
    const { revision } = desk;
    const priceMin = 1000 * (1 + (pick % 4));
    const list = [{ labelVi: 'Chai', priceState: 'published', priceMin }];
    const change =
      does === 'price'
        ? changePacks(by, { listing, revision, packs: list })
        : changeSeason(by, { listing, revision, months: 1 + (pick % 3), soldOut: pick % 2 === 0 });
    desk.revision = change.revision;
    return change.changed ? 'changed' : 'there already';
  }

  private look(desk: Desk): string {
    const { db, listing, product } = this.shop;
    desk.openedOn = findHistory(db, desk.actor, listing).openedOn ?? 0;
    const row = db.select().from(products).where(eq(products.id, product.id)).get();
    desk.revision = row?.revision ?? 0;
    return 'done';
  }

  /** Nothing typed is lost by a conflict: the error carries it whole. */
  private showBothSides({ does, who = 'an' }: Step, { theirs }: StaleError): void {
    if (does !== 'save' && does !== 'merge') return;
    const stale = theirs as StaleEdit;
    expect(JSON.stringify(stale.theirs)).toBe(
      JSON.stringify(fieldsOf('product', JSON.parse(this.textsOf(stale.theirVersion.id)))),
    );
    for (const [key, text] of Object.entries(this.lastTyped)) {
      expect(stale.mine[key as keyof Fields]).toBe(text);
    }
    this.desks[who].stale = stale;
  }

  private lastTyped: Fields = {};

  /** `new` becomes a text never seen before, so that losing it cannot go unnoticed. */
  private typed(fields: Fields): Fields {
    const entries = Object.entries(fields).map(([key, text]) => {
      if (text === 'new') this.texts += 1;
      return [key, text === 'new' ? `chữ ${this.texts}` : text];
    });
    this.lastTyped = Object.fromEntries(entries);
    return this.lastTyped;
  }

  /** A new version says what was typed, and of all else what the version said that was opened. */
  private remember(versionId: number, fields: Fields): void {
    const [older, newest] = versionsOf(this.shop.db, this.shop.product.id).slice(-2);
    expect(newest?.id).toBe(versionId);
    expect(newest?.baseVersionId, 'saved over a version its author had not seen').toBe(older?.id);
    const said = (texts: ListingTexts | undefined) => fieldsOf('product', texts ?? {});
    expect(said(newest?.texts)).toEqual({ ...said(older?.texts), ...fields });
    this.saved.set(versionId, JSON.stringify(newest?.texts));
  }

  private chosen({ pick = 0 }: Step): number {
    const ids = versionsOf(this.shop.db, this.shop.product.id).map(({ id }) => id);
    return ids[pick % ids.length] ?? 0;
  }

  private textsOf(versionId: number): string {
    const version = versionsOf(this.shop.db, this.shop.product.id).find(
      ({ id }) => id === versionId,
    );
    return JSON.stringify(version?.texts);
  }

  private check(): void {
    const { db, product } = this.shop;
    const versions = versionsOf(db, product.id);
    const now = new Map(versions.map(({ id, texts }) => [id, JSON.stringify(texts)]));
    for (const [id, texts] of this.saved) expect(now.get(id), 'a saved text is gone').toBe(texts);
    expect(versions.map(({ number }) => number)).toEqual(versions.map((_, index) => index + 1));

    const row = db.select().from(products).where(eq(products.id, product.id)).get();
    const direct = this.outcomes.filter((outcome) => outcome.endsWith(': changed'));
    expect(row?.revision).toBe(direct.length);

    const liveId = row?.liveVersionId;
    const live = versions.find(({ id }) => id === liveId);
    expect(live?.state).toBe('approved');
    expect(JSON.stringify(live?.texts)).toBe(this.approved);
    expect(versions.filter(({ state }) => state === 'approved')).toHaveLength(1);

    const going = versions.filter(({ state }) => state === 'draft' || state === 'submitted');
    expect(going.length).toBeLessThanOrEqual(1);
    const open = openVersion(versions, liveId ?? null);
    for (const { id } of going) expect(open?.id).toBe(id);
    this.checkLog();
  }

  /** Every change stands in the log, and the log hangs together. */
  private checkLog(): void {
    const entries = entriesOf(this.shop.db);
    const broken = entries.filter(
      (entry, index) =>
        entry.previousHash !== (entries[index - 1]?.hash ?? '') || entryHash(entry) !== entry.hash,
    );
    expect(broken).toEqual([]);
    const changes = this.outcomes.filter((outcome) => /: (?:done|saved|changed)$/.test(outcome));
    expect(entries.length).toBe(changes.filter((outcome) => !outcome.startsWith('look')).length);
  }

  /** All that a change can touch, as one text. */
  private everything(): string {
    const { db, product } = this.shop;
    return JSON.stringify([
      versionsOf(db, product.id),
      db.select().from(products).all(),
      db.select().from(packs).all(),
      db.all(sql`SELECT * FROM product_seasons`),
      db.all(sql`SELECT * FROM search_documents`),
      db.all(sql`SELECT * FROM data_version`),
      entriesOf(db),
    ]);
  }
}
