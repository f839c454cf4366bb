// What of the analyzer is used; its own types do not say it.
declare module '@custom-elements-manifest/analyzer/index.js' {
  import type compiler from 'typescript';

  /** The compiler whose trees `create` reads. */
  export const ts: typeof compiler;
  export function create(options: {
    modules: readonly compiler.SourceFile[];
    plugins: readonly object[];
    context: { readonly dev: boolean };
  }): unknown;
}

declare module '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js' {
  /** Reads `static properties`. */
  export function litPlugin(): readonly object[];
}
