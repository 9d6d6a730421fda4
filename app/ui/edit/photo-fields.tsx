import { useEffect, useRef, useState } from 'react';
import type { VersionPhoto } from '~/domain/listings/fields';
import { moved, readPhotos } from '~/domain/listings/photo-form';
import type { UnusedPhoto } from '~/domain/media/find-photos.server';
import { type Photo, pictureSources } from '~/domain/media/picture-sources';
import type { StorageRoom } from '~/domain/media/storage-quota.server';
import { formatMoment } from '../format';
import { useLocale, useText } from '../locale';
import { faultWords } from '../parts/fault-words';
import { Fault } from '../parts/field-frame';
import { PHOTOS_ID } from '../parts/field-id';
import { FormField } from '../parts/form-field';
import { StorageUsed } from '../parts/storage-used';
import { Tick } from '../parts/tick';
import { editText } from '../text/edit';
import { mediaText } from '../text/media';
import { type Place, useRestored } from './device-store';
import type { FormState } from './form-state';
import { PhotoUpload } from './photo-upload';

type Props = {
  state: FormState;
  known: Readonly<Record<number, Photo>>;
  /** Sent in by the asker and shown nowhere. */
  unused: readonly UnusedPhoto[];
  uploadPath: string;
  room: StorageRoom;
  place: Place;
};

/**
 * The photos of a listing in their order. Without JavaScript the buttons save the form and come
 * back; with it they act at once, pictures can be dragged, and files are sent one by one.
 */
export function PhotoFields({ state, known, unused, room, uploadPath, place }: Props) {
  const t = useText(editText);
  const media = useText(mediaText);
  const [photos, setPhotos] = useState<readonly VersionPhoto[]>(state.photos);
  const [pictures, setPictures] = useState<Props['known']>(() => ({
    ...known,
    ...Object.fromEntries(unused.map((photo) => [photo.id, photo])),
  }));
  const box = useRef<HTMLFieldSetElement>(null);
  useRestored('texts', (entries) => setPhotos(readPhotos(entries)));
  // What is added or moved is typed too, as far as the device's draft is concerned.
  useEffect(() => {
    if (photos !== state.photos) box.current?.dispatchEvent(new Event('input', { bubbles: true }));
  }, [photos, state.photos]);
  const [dragged, setDragged] = useState<number | null>(null);
  const move = (from: number, step: number) => setPhotos(moved(photos, from, step));
  const add = (photo: Photo) => {
    setPictures((before) => ({ ...before, [photo.id]: photo }));
    setPhotos((before) =>
      before.some(({ mediaId }) => mediaId === photo.id)
        ? before
        : [...before, { mediaId: photo.id, altVi: '' }],
    );
  };
  const reason = state.returned.photos;
  const fault = state.faults.photos;
  return (
    <fieldset id={PHOTOS_ID} ref={box} className="space-y-3" disabled={state.locked}>
      <legend className="font-bold">{t.photos}</legend>
      <p className="text-sm">
        {t.photosHelp} {media.accepted}
      </p>
      {reason && (
        <Fault>
          {t.reason} {reason}
        </Fault>
      )}
      {fault && <Fault>{faultWords(t.faults, fault)}</Fault>}
      <ol className="space-y-3">
        {photos.map((photo, index) => (
          <li
            key={photo.mediaId}
            draggable={!state.locked}
            onDragStart={() => setDragged(index)}
            onDragOver={(event) => event.preventDefault()}
            onDrop={(event) => {
              event.preventDefault();
              if (dragged !== null) move(dragged, index - dragged);
              setDragged(null);
            }}
            className="panel grid gap-3 p-3 sm:grid-cols-[10rem_1fr]"
          >
            <Thumbnail photo={pictures[photo.mediaId]} alt={photo.altVi} />
            <PhotoRow
              photo={photo}
              index={index}
              count={photos.length}
              state={state}
              onMove={(step) => move(index, step)}
              onDrop={() => setPhotos(photos.filter((other) => other !== photo))}
            />
          </li>
        ))}
      </ol>
      {photos !== state.photos && (
        <p role="status" className="border-turmeric border-l-4 bg-turmeric-mist p-2 text-sm">
          {t.photosUnsaved}
        </p>
      )}
      <UnusedPhotos
        photos={unused.filter(({ id }) => !photos.some(({ mediaId }) => mediaId === id))}
        onAdd={add}
      />
      <StorageUsed room={room} />
      <PhotoUpload path={uploadPath} place={place} onPhoto={add} />
    </fieldset>
  );
}

type UnusedProps = { photos: readonly UnusedPhoto[]; onAdd: (photo: Photo) => void };

/** Without JavaScript the ticks go with the form; with it each adds its photo at once. */
function UnusedPhotos({ photos, onAdd }: UnusedProps) {
  const t = useText(editText);
  const locale = useLocale();
  const [newest] = photos;
  if (!newest) return null;
  return (
    <details className="panel px-3 py-1">
      <summary className="opener">
        {t.unusedPhotos(photos.length, formatMoment(newest.createdAt, locale))}
      </summary>
      <ul className="grid grid-cols-2 gap-3 pb-3">
        {photos.map((photo) => (
          <li key={photo.id}>
            <Thumbnail photo={photo} alt={photo.fileName ?? ''} />
            <Tick
              label={t.useThis}
              name="addPhoto"
              value={photo.id}
              onChange={() => onAdd(photo)}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Thumbnail({ photo, alt }: { photo: Photo | undefined; alt: string }) {
  if (!photo) return <span className="block h-28 bg-linen-dark" />;
  const { img } = pictureSources(photo);
  return (
    <img
      src={img.src}
      alt={alt}
      width={img.width}
      height={img.height}
      loading="lazy"
      className="max-h-40 w-full rounded bg-linen-dark object-contain"
    />
  );
}

type RowProps = {
  photo: VersionPhoto;
  index: number;
  count: number;
  state: FormState;
  onMove: (step: number) => void;
  onDrop: () => void;
};

function PhotoRow({ photo, index, count, state, onMove, onDrop }: RowProps) {
  const t = useText(editText);
  const name = (field: string) => `photos[${index}].${field}`;
  const fault = state.faults[name('altVi')] ?? state.faults[`photos[${index}]`];
  const step = (by: number, label: string, off: boolean) => (
    <button
      type="submit"
      name="move"
      value={`${index}:${by}`}
      disabled={off}
      className="button button-quiet"
      aria-label={`${label}: ${photo.altVi || index + 1}`}
      onClick={(event) => {
        event.preventDefault();
        onMove(by);
      }}
    >
      {label}
    </button>
  );
  return (
    <div className="space-y-2">
      <input type="hidden" name={name('mediaId')} value={photo.mediaId} />
      <FormField
        label={t.alt}
        name={name('altVi')}
        defaultValue={photo.altVi}
        placeholder={t.altExample}
        maxLength={300}
        fault={faultWords(t.faults, fault)}
      />
      <FormField
        label={t.altEn}
        name={name('altEn')}
        defaultValue={photo.altEn}
        maxLength={300}
        lang="en"
      />
      <div className="flex flex-wrap items-center gap-2">
        {step(-1, t.earlier, index === 0)}
        {step(1, t.later, index === count - 1)}
        <Tick label={t.drop} name={name('remove')} onChange={onDrop} />
      </div>
    </div>
  );
}
