/* Binary data as text in base 85, as Python's `base64.b85encode` writes it: five characters for four bytes. */
const SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~";
const VALUES = new Map(Array.from(SIGNS, (sign, value) => [sign, value]));

/**
 * Return the bytes that a text encodes.
 * @param {string} text
 * @returns {Uint8Array<ArrayBuffer>}
 */
export function bytesOf(text) {
  // A shorter last group was filled up with zeros before it was encoded, and then cut.
  const missing = (5 - (text.length % 5)) % 5,
    full = text + "~".repeat(missing);
  const view = new DataView(new ArrayBuffer((full.length / 5) * 4));
  for (let group = 0; group < full.length / 5; group++) {
    let value = 0;
    for (let i = 0; i < 5; i++) value = value * 85 + (VALUES.get(full[group * 5 + i]) ?? 0);
    view.setUint32(group * 4, value);
  }
  return new Uint8Array(view.buffer, 0, view.byteLength - missing);
}
