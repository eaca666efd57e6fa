import { expect, test } from 'vitest';
import { addressOf } from './address';

test.each([
  ['one proxy: what it saw', '198.51.100.7', 1, '198.51.100.7'],
  ['one proxy, and a lie before it', '203.0.113.9, 198.51.100.7', 1, '198.51.100.7'],
  ['two proxies', '203.0.113.9, 198.51.100.7, 10.0.0.2', 2, '198.51.100.7'],
  ['fewer noted than there should be', '198.51.100.7', 2, '198.51.100.7'],
  ['none in front', '127.0.0.1', 0, '127.0.0.1'],
  ['nothing noted', null, 1, 'unknown'],
])('SEC-13: %s', (_name, forwarded, proxies, address) => expect(addressOf(forwarded, proxies)).toBe(address));
