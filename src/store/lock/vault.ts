/** Seals records under the key of a device, and opens them. */

const FORMAT = 'axillary-sealed/1';
const IV_BYTES = 12;

/** Texts are filled up to a multiple of this, so that the length of a record says little about it. */
const FILLED_TO = 256;

export const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** What a record is and where it belongs; it is opened as nothing else and nowhere else. */
export type Place = readonly [kind: string, ...where: (string | number)[]];

/** A sealed record was changed, or is not the one of its place. */
export class UnsealError extends Error {
  override readonly name = 'UnsealError';
  constructor() {
    super('A locked record was changed, or stands in the place of another.');
  }
}

export class Vault {
  private constructor(
    private readonly recordKey: CryptoKey,
    private readonly nameKey: CryptoKey,
    /** The lock whose records these are. */
    readonly lockId: string,
  ) {}

  /**
   * Keys for records and for names, each derived from the one that is kept. The browser does not give
   * them out again.
   *
   * @param bytes - the key, 256 bits
   */
  static async of(bytes: Uint8Array<ArrayBuffer>, lockId: string): Promise<Vault> {
    const base = await crypto.subtle.importKey('raw', bytes, 'HKDF', false, ['deriveKey']);
    const from = (purpose: string) => ({
      ...{ name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(32) },
      info: utf8(`${FORMAT} ${purpose}`),
    });
    const [recordKey, nameKey] = await Promise.all([
      crypto.subtle.deriveKey(from('records'), base, { name: 'AES-GCM', length: 256 }, false, [
        'encrypt',
        'decrypt',
      ]),
      crypto.subtle.deriveKey(
        from('names'),
        base,
        { name: 'HMAC', hash: 'SHA-256', length: 256 },
        false,
        ['sign'],
      ),
    ]);
    return new Vault(recordKey, nameKey, lockId);
  }

  /**
   * The name a case is kept under. The id of a case that came from a file may hold the name of the
   * patient; this says nothing to whoever has no key, and is the same every time.
   */
  async nameOf(text: string): Promise<string> {
    const mac = new Uint8Array(await crypto.subtle.sign('HMAC', this.nameKey, utf8(text)));
    return Array.from(mac.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
  }

  /**
   * Seals a value with AES-256-GCM, under an initialization vector of its own: that stands before it.
   *
   * @param value - plain JSON data
   * @param place - associated data: what the value is, of which case, at which place
   */
  async seal(value: unknown, place: Place): Promise<Uint8Array<ArrayBuffer>> {
    const text = utf8(JSON.stringify(value));
    const filled = new Uint8Array(Math.ceil(text.length / FILLED_TO) * FILLED_TO).fill(0x20);
    filled.set(text);
    const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
    const sealed = await crypto.subtle.encrypt(algorithm(iv, place), this.recordKey, filled);
    const record = new Uint8Array(IV_BYTES + sealed.byteLength);
    record.set(iv);
    record.set(new Uint8Array(sealed), IV_BYTES);
    return record;
  }

  /**
   * Opens what was sealed for a place.
   * @throws UnsealError if it is not that
   */
  async open(record: Uint8Array<ArrayBuffer>, place: Place): Promise<unknown> {
    const iv = record.slice(0, IV_BYTES);
    try {
      const text = await crypto.subtle.decrypt(
        algorithm(iv, place),
        this.recordKey,
        record.slice(IV_BYTES),
      );
      return JSON.parse(new TextDecoder().decode(text)) as unknown;
    } catch {
      throw new UnsealError();
    }
  }
}

const algorithm = (iv: Uint8Array<ArrayBuffer>, place: Place): AesGcmParams => ({
  name: 'AES-GCM',
  iv,
  additionalData: utf8(JSON.stringify([FORMAT, ...place])),
});
