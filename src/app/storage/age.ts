/** How old a backup is, in words. */
import { figures, say } from '../../components/shared/say.js';
import type { LastBackup } from '../settings.js';

export const counted = (count: number, one: string, many = `${one}s`): string =>
  say`${figures(count)} ${say(count === 1 ? one : many)}`;

const MINUTE = 60_000;

/**
 * How long ago something was, roughly; an instant that is still to come is no age.
 *
 * @param now - the present instant, which may be up to a minute old
 */
export function ageOf(instant: string, now: string): string {
  const minutes = Math.floor((Date.parse(now) - Date.parse(instant)) / MINUTE);
  if (minutes < -1) return say`by a clock that is ahead of this one`;
  if (minutes < 1) return say`just now`;
  if (minutes < 60) return say`${counted(minutes, 'minute')} ago`;
  const hours = Math.floor(minutes / 60);
  return hours < 48
    ? say`${counted(hours, 'hour')} ago`
    : say`${counted(Math.floor(hours / 24), 'day')} ago`;
}

/** The age of the last backup, for the foot of every page. */
export const backupAge = (last: LastBackup | undefined, now: string): string =>
  last === undefined
    ? say`No backup was made on this device yet`
    : say`Last backup ${ageOf(last.madeAt, now)}`;
