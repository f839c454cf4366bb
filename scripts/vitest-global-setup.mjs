import { ensureBuilt } from './ensure-built.mjs';

export default function setup() {
  ensureBuilt();
}
