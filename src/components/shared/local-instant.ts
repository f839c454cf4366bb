const two = (n: number): string => String(Math.floor(Math.abs(n))).padStart(2, '0');

/** The present instant with the offset of this device: `2026-07-16T09:40:12+02:00`. */
export function localInstant(): string {
  const now = new Date();
  const offset = -now.getTimezoneOffset();
  const local = new Date(now.getTime() + offset * 60_000).toISOString().slice(0, 19);
  return `${local}${offset < 0 ? '-' : '+'}${two(offset / 60)}:${two(offset % 60)}`;
}
