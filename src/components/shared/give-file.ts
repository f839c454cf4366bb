/**
 * Gives something to the browser as a file to be kept. Its name is drawn at random and says nothing
 * about a patient.
 *
 * @param kind - what the name begins with, such as `axillary-case`
 * @param ending - what it ends with, without the dot
 */
export function giveFile(blob: Blob, kind: string, ending: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = `${kind}-${crypto.randomUUID().slice(0, 8)}.${ending}`;
  link.click();
  // The browser has taken the file by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
