/** A site's settings as they stand in its file: clocks with days, unit, name and source, and thresholds. */
import { DEFAULT_CONFIG } from './config.js';
import type { ClockTarget, PathwayConfig, PathwaySettings } from './config.js';
import { dayOfNumber, numberOfDay } from './days.js';
import type { ClockCode } from './types.js';

/** What a file of settings holds, or everything that is wrong with it. */
export interface ReadSettings {
  /** Empty where anything is wrong: settings are in force whole or not at all. */
  readonly settings: PathwaySettings;
  /** Minutes without use after which a locked application locks itself; absent for the usual 10. */
  readonly idleLockMinutes?: number;
  /** In words, each with its place. */
  readonly problems: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value > 0 && value <= 3650;

/** From half a minute, for trials, to a working day. */
const isMinutes = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0.5 && value <= 480;

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '';

const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && dayOfNumber(numberOfDay(text)) === text;

const UNITS: readonly ClockTarget['unit'][] = ['calendar', 'business'];

/** What a setting beside the clocks has to be, and how that is said. */
const RULES: Readonly<
  Partial<Record<keyof PathwayConfig, readonly [is: (value: unknown) => boolean, expected: string]>>
> = {
  minimumCores: [isCount, 'a whole number above 0'],
  inflammatoryWarningDays: [isCount, 'a whole number of days above 0'],
  inflammatoryCriticalDays: [isCount, 'a whole number of days above 0'],
  forecastDays: [isCount, 'a whole number of days above 0'],
  reviewedLanguages: [
    (value) => Array.isArray(value) && value.every(isText),
    'a list of languages such as de',
  ],
  holidays: [
    (value) => Array.isArray(value) && value.every((day) => isText(day) && isDay(day)),
    'a list of days such as 2026-12-25',
  ],
};

function readClock(code: string, value: unknown, problems: string[]): ClockTarget | undefined {
  const place = `clocks.${code}`;
  if (!(code in DEFAULT_CONFIG.clocks)) {
    problems.push(`${place}: one of ${Object.keys(DEFAULT_CONFIG.clocks).join(', ')} expected`);
    return undefined;
  }
  const before = DEFAULT_CONFIG.clocks[code as ClockCode];
  if (!isFields(value)) {
    problems.push(`${place}: days, unit, name and source expected`);
    return undefined;
  }
  for (const name of Object.keys(value)) {
    if (!(name in before)) problems.push(`${place}.${name}: not a setting of a clock`);
  }
  const { days, unit = 'calendar', name = before.name, source = 'local default' } = value;
  if (!isCount(days)) problems.push(`${place}.days: a whole number of days above 0 expected`);
  if (!UNITS.some((one) => one === unit)) {
    problems.push(`${place}.unit: calendar or business expected`);
  }
  if (!isText(name)) problems.push(`${place}.name: a text expected`);
  // A target without its source is nobody's: it is called a local default.
  if (!isText(source)) problems.push(`${place}.source: a text expected`);
  return { days, unit, name, source } as ClockTarget;
}

/**
 * Reads a site's settings.
 * @param json - what the file holds, parsed
 */
export function readSettings(json: unknown): ReadSettings {
  const problems: string[] = [];
  if (!isFields(json)) return { settings: {}, problems: ['settings: an object expected'] };
  const { clocks = {}, idleLockMinutes, ...others } = json;
  if (idleLockMinutes !== undefined && !isMinutes(idleLockMinutes)) {
    problems.push('idleLockMinutes: a number of minutes from 0.5 to 480 expected');
  }
  for (const [name, value] of Object.entries(others)) {
    const rule = RULES[name as keyof PathwayConfig];
    if (!rule) problems.push(`${name}: not a setting`);
    else if (!rule[0](value)) problems.push(`${name}: ${rule[1]} expected`);
  }
  const targets: Partial<Record<ClockCode, ClockTarget>> = {};
  if (!isFields(clocks)) problems.push('clocks: an object expected');
  else {
    for (const [code, value] of Object.entries(clocks)) {
      const target = readClock(code, value, problems);
      if (target) targets[code as ClockCode] = target;
    }
  }
  if (problems.length > 0) return { settings: {}, problems };
  const settings = { ...others, clocks: targets };
  return isMinutes(idleLockMinutes)
    ? { settings, idleLockMinutes, problems }
    : { settings, problems };
}
