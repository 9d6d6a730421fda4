import { crc32, deflateSync } from 'node:zlib';

/**
 * A PNG with a colour profile written into it. HEIC from iPhones is in Display P3, and its decoder
 * hands out bare numbers: read as sRGB, every red of a chilli is dull. sharp takes the profile of
 * raw pixels from nowhere, but that of a PNG from its iCCP chunk (PNG 1.2, 4.2.2.4).
 */
export function withColourProfile(png: Buffer, profile: Uint8Array): Buffer {
  // The chunk stands right behind the header, which is always 13 bytes in a chunk of 25.
  const headerEnd = 8 + 25;
  const body = Buffer.concat([Buffer.from('iCCPprofile\0\0', 'latin1'), deflateSync(profile)]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length - 4);
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([
    png.subarray(0, headerEnd),
    length,
    body,
    checksum,
    png.subarray(headerEnd),
  ]);
}
