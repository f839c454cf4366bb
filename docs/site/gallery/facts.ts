import facts from 'virtual:package-facts';
import type { Sizes } from '../../../scripts/measure.mjs';
import type { ClassDeclaration, Manifest } from '../../../scripts/package/manifest.mjs';

const { manifest, sizes } = facts as {
  readonly manifest: Manifest;
  readonly sizes: Readonly<Record<string, Sizes>>;
};

/** Every public element, as `custom-elements.json` has it. */
export const ELEMENTS: readonly ClassDeclaration[] = manifest.modules.flatMap(
  ({ declarations }) => declarations,
);

/** What an element's entry loads; absent where it was not measured. */
export const sizeOf = (tag: string): Sizes | undefined => sizes[`./elements/${tag}.js`];
