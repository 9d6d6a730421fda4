// What is done with the pixels of strangers. Runs as a process of its own, started for one picture
// (picture-work.server.ts hands it over as text): decoders are large programs in C, and what one of
// them does to a hostile file ends here. It gives way to everything else on the machine.
//   argv: {modules, task} as JSON; stdin: the picture;
//   third pipe: length of what follows, four bytes; {width, height, placeholder} or {fault}; the picture.
const { Socket } = require('node:net');
const os = require('node:os');
const { buffer } = require('node:stream/consumers');
const { crc32, deflateSync } = require('node:zlib');

const { modules, task } = JSON.parse(process.argv[1]);
os.setPriority(os.constants.priority.PRIORITY_LOW);
const sharp = require(modules.sharp);
// One picture, one core: nothing is opened twice, so nothing is remembered.
sharp.cache(false);
sharp.concurrency(1);

const WHITE = '#ffffff';

/** What cameras get wrong without losing a pixel; widely seen from phones. */
const HARMLESS = /Invalid SOS parameters|extraneous bytes before marker/;

/** AVIF at effort 2: at 4 it takes six times as long on a small server and saves 5 %. */
const ENCODERS = {
  avif: (picture) => picture.avif({ quality: 55, effort: 2 }),
  webp: (picture) => picture.webp({ quality: 78 }),
  jpeg: (picture) => picture.flatten({ background: WHITE }).jpeg({ quality: 78, mozjpeg: true }),
};

const MASTERS = {
  webp: (picture) => picture.webp({ quality: 90 }),
  jpeg: (picture) => picture.flatten({ background: WHITE }).jpeg({ quality: 85 }),
};

const WORK = { master, variant };

async function variant(bytes, { width, format }) {
  const resized = sharp(bytes).resize({ width, withoutEnlargement: true });
  const { data, info } = await ENCODERS[format](resized).toBuffer({ resolveWithObject: true });
  return { about: { width: info.width, height: info.height }, data };
}

async function master(bytes, form) {
  const metadata = await readMetadata(bytes, form);
  return form.kind === 'heic'
    ? encode(await openHeic(bytes, metadata, form), form)
    : encodeForgiving(bytes, form);
}

/** Reads the header alone: a bomb must be known before its pixels are asked for. */
async function readMetadata(bytes, { kind, maxPixels, maxPictureSide }) {
  const metadata = await sharp(bytes, { limitInputPixels: false }).metadata();
  const container = kind === 'heic' || kind === 'avif' ? 'heif' : kind;
  if (metadata.format !== container) throw new Error('another kind of picture than it says');
  const { width, height } = metadata;
  if (width * height > maxPixels || Math.max(width, height) > maxPictureSide) tooManyPixels();
  return metadata;
}

/**
 * HEIC through libheif in WebAssembly: what sharp ships cannot open it, for patents on HEVC. libheif
 * turns the picture by the container's own rotation; the EXIF orientation must then be left alone
 * (ISO/IEC 23008-12, 6.5.10; phones write both).
 */
async function openHeic(bytes, { icc }, form) {
  const [first] = await require(modules.heic).all({ buffer: bytes });
  // The size in the file's header was checked before; the coded picture may have another.
  if (first.width * first.height > form.maxPixels) tooManyPixels();
  const { width, height, data } = await first.decode();
  const upright = fit(sharp(data, { raw: { width, height, channels: 4 } }), form);
  if (!icc) return upright;
  return sharp(withColourProfile(await upright.png({ compressionLevel: 0 }).toBuffer(), icc));
}

/**
 * A PNG with a colour profile written into it. HEIC from iPhones is in Display P3, and its decoder
 * hands out bare numbers: read as sRGB, every red of a chilli is dull. sharp takes the profile of
 * raw pixels from nowhere, but that of a PNG from its iCCP chunk (PNG 1.2, 4.2.2.4).
 */
function withColourProfile(png, profile) {
  // The chunk stands right behind the header, which is always 13 bytes in a chunk of 25.
  const headerEnd = 8 + 25;
  const body = Buffer.concat([Buffer.from('iCCPprofile\0\0', 'latin1'), deflateSync(profile)]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length - 4);
  checksum.writeUInt32BE(crc32(body));
  const [head, rest] = [png.subarray(0, headerEnd), png.subarray(headerEnd)];
  return Buffer.concat([head, length, body, checksum, rest]);
}

/** Missing data is only a warning to libjpeg, which paints it grey, so warnings refuse a picture. */
async function encodeForgiving(bytes, form) {
  const open = (failOn) =>
    fit(sharp(bytes, { failOn, limitInputPixels: form.maxPixels }).autoOrient(), form);
  try {
    return await encode(open('warning'), form);
  } catch (error) {
    if (!HARMLESS.test(String(error))) throw error;
    return await encode(open('error'), form);
  }
}

const fit = (picture, { maxSide }) =>
  picture.resize(maxSide, maxSide, { fit: 'inside', withoutEnlargement: true });

async function encode(picture, { format }) {
  const { data, info } = await MASTERS[format](picture).toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  return { about: { width, height, placeholder: await averageColour(data) }, data };
}

async function averageColour(picture) {
  const pixel = await sharp(picture)
    .flatten({ background: WHITE })
    .resize(1, 1, { fit: 'fill' })
    .toColourspace('srgb')
    .raw()
    .toBuffer();
  return `#${pixel.subarray(0, 3).toString('hex')}`;
}

function tooManyPixels() {
  throw new Error('pixel limit');
}

function answer(about, data = Buffer.alloc(0)) {
  const told = Buffer.from(JSON.stringify(about));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(told.length);
  new Socket({ fd: 3 }).end(Buffer.concat([length, told, data]));
}

buffer(process.stdin)
  .then((bytes) => WORK[task.make](bytes, task))
  .then(
    ({ about, data }) => answer(about, data),
    (error) => answer({ fault: /pixel limit/i.test(String(error)) ? 'too-many-pixels' : 'broken' }),
  );
