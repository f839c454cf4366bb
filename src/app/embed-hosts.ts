/** Which pages may embed the tracker, from the file beside the page, and how such a page is met. */
import { fits } from '../embed/envelope.js';
import { isHello } from '../embed/to-frame.js';

/** What `embed.json` allows, or why it allows nobody. */
export interface EmbedHosts {
  /** Exact origins, such as `https://portal.example`; empty where anything is wrong. */
  readonly hosts: readonly string[];
  /** In words. */
  readonly problems: readonly string[];
}

const LOCAL = ['localhost', '127.0.0.1', '[::1]'];

/** An exact origin that can be told from any other: over TLS, or of this machine. */
function isOrigin(value: unknown): value is string {
  if (typeof value !== 'string' || value.includes('*') || !URL.canParse(value)) return false;
  const { origin, protocol, hostname } = new URL(value);
  return origin === value && (protocol === 'https:' || LOCAL.includes(hostname));
}

/** Reads `{ "hosts": ["https://portal.example"] }`: in force whole or not at all. */
export function readHosts(value: unknown): EmbedHosts {
  if (!fits(value, { hosts: Array.isArray })) {
    return { hosts: [], problems: ['embed.json: { "hosts": [] } with a list of origins expected'] };
  }
  const hosts = value['hosts'] as readonly unknown[];
  const problems = hosts.flatMap((host, index) =>
    isOrigin(host)
      ? []
      : [`embed.json: hosts[${index}]: an exact origin such as https://portal.example expected`],
  );
  return { hosts: problems.length > 0 ? [] : hosts.filter(isOrigin), problems };
}

/** Reads `embed.json` beside the page. Without the file nobody may embed it. */
export async function embedHosts(): Promise<EmbedHosts> {
  try {
    const response = await fetch('./embed.json', { cache: 'no-cache' });
    if (!response.ok) return { hosts: [], problems: [] };
    return readHosts(await response.json());
  } catch (error) {
    const why = error instanceof SyntaxError ? 'is no JSON' : 'cannot be read now';
    return { hosts: [], problems: [`embed.json ${why}`] };
  }
}

/** What is looked at of a message to the window. */
export interface FirstMessage {
  readonly source: unknown;
  readonly origin: string;
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
}

/**
 * The port of a page that may embed this one; absent where the message is anything else.
 *
 * @param message - what came to the window of the frame
 * @param parent - the window around the frame; absent where there is none
 * @param hosts - the exact origins that may embed
 */
export function portOf(
  message: FirstMessage,
  parent: unknown,
  hosts: readonly string[],
): MessagePort | undefined {
  const { source, origin, data, ports } = message;
  const [port, ...more] = ports;
  const mayEmbed =
    parent !== undefined && parent !== null && source === parent && hosts.includes(origin);
  return mayEmbed && more.length === 0 && isHello(data) ? port : undefined;
}
