// Who may embed the tracker, and whose first word is heard.
import { describe, expect, it } from 'vitest';
import { portOf, readHosts } from '../../src/app/embed-hosts.js';
import type { FirstMessage } from '../../src/app/embed-hosts.js';
import { PROTOCOL } from '../../src/embed/envelope.js';
import { forgedMessages, numbers } from './forged.js';

const portal = 'https://portal.example';

describe('embed.json', () => {
  it('names exact origins', () => {
    const hosts = [portal, 'https://portal.example:8443', 'http://localhost:5173'];
    expect(readHosts({ hosts })).toEqual({ hosts, problems: [] });
    expect(readHosts({ hosts: [] })).toEqual({ hosts: [], problems: [] });
  });

  it.each([
    `${portal}/`,
    `${portal}/embed`,
    'https://PORTAL.example',
    'https://portal.example:443',
    'https://*.portal.example',
    'http://portal.example',
    'portal.example',
    '*',
    'null',
    '',
    null,
    { host: portal },
  ])('allows nobody where one is %j', (wrong) => {
    const read = readHosts({ hosts: [portal, wrong] });
    expect(read.hosts).toEqual([]);
    expect(read.problems).toEqual([expect.stringContaining('hosts[1]')]);
  });

  it.each([[{}], [[]], [null], [{ hosts: portal }], [{ hosts: [], more: 1 }]])(
    'allows nobody where the file is %j',
    (file) => {
      const { hosts, problems } = readHosts(file);
      expect(hosts).toEqual([]);
      expect(problems).toHaveLength(1);
    },
  );
});

describe('the first word', () => {
  const parent = { name: 'the window around the frame' };
  const { port1, port2 } = new MessageChannel();
  const hello = { protocol: PROTOCOL, id: 1, type: 'hello' };
  const first: FirstMessage = {
    source: parent,
    origin: portal,
    data: hello,
    ports: [port1],
  };

  it('of a listed page around the frame opens its port', () => {
    expect(portOf(first, parent, [portal])).toBe(port1);
  });

  it('is not heard where no page is around the frame, or none is listed', () => {
    expect(portOf(first, undefined, [portal])).toBeUndefined();
    expect(portOf({ ...first, source: null }, null, [portal])).toBeUndefined();
    expect(portOf(first, parent, [])).toBeUndefined();
  });

  it('has no effect where it is forged: 500 of a seed', () => {
    const next = numbers(11);
    const origins = [
      'https://portal.example.evil.example',
      'https://portal.example:8443',
      'http://portal.example',
      'https://evil.example',
      'null',
      '',
      '*',
    ];
    const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
    const datas = forgedMessages(13, 500, [hello]);
    for (const data of datas) {
      const forged = pick<FirstMessage>([
        { ...first, origin: pick(origins) },
        { ...first, source: pick<unknown>([null, undefined, {}, { ...parent }, 'parent']) },
        { ...first, ports: pick<MessagePort[]>([[], [port1, port2]]) },
        { ...first, data },
      ]);
      expect(portOf(forged, parent, [portal])).toBeUndefined();
    }
    port1.close();
  });
});
