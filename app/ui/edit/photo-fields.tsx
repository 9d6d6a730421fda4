import { useState } from 'react';
import type { VersionPhoto } from '~/domain/listings/fields';
import { moved } from '~/domain/listings/photo-form';
import { type Photo, pictureSources } from '~/domain/media/picture-sources';
import { useText } from '../locale';
import { faultWords } from '../parts/fault-words';
import { Fault } from '../parts/field-frame';
import { PHOTOS_ID } from '../parts/field-id';
import { FormField } from '../parts/form-field';
import { Tick } from '../parts/tick';
import { editText } from '../text/edit';
import { mediaText } from '../text/media';
import type { FormState } from './form-state';
import { PhotoUpload } from './photo-upload';

type Props = { state: FormState; known: Readonly<Record<number, Photo>>; uploadPath: string };

/**
 * The photos of a listing in their order. Without JavaScript the buttons save the form and come
 * back; with it they act at once, pictures can be dragged, and files are sent one by one.
 */
export function PhotoFields({ state, known, uploadPath }: Props) {
  const t = useText(editText);
  const media = useText(mediaText);
  const [photos, setPhotos] = useState<readonly VersionPhoto[]>(state.photos);
  const [pictures, setPictures] = useState(known);
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
    <fieldset id={PHOTOS_ID} className="space-y-3" disabled={state.locked}>
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
      <PhotoUpload path={uploadPath} onPhoto={add} />
    </fieldset>
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
