import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const markupText = 'Markup from text: render a lit template instead.';
const template = 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement';

export default defineConfig([
  globalIgnores([
    '**/dist/',
    '**/.angular/',
    'dist-staging-*/',
    'dist-docs/',
    'coverage/',
    '.cache/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // The compiler finds undefined names, and knows the globals.
      'no-undef': 'off',
      eqeqeq: 'error',
      'no-console': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Lit's decorated fields and event handlers given to a template are bound by Lit.
      '@typescript-eslint/unbound-method': ['error', { ignoreStatic: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/recommended'], litA11y.configs.recommended],
    rules: {
      'lit/no-legacy-imports': 'error',
      'lit/no-template-arrow': 'off',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'no-restricted-imports': [
        'error',
        {
          paths: [
            ...['unsafe-html', 'unsafe-svg', 'unsafe-mathml'].map((name) => ({
              name: `lit/directives/${name}.js`,
              message: markupText,
            })),
            {
              name: 'lit/directives/style-map.js',
              message:
                'The content security policy blocks it: use static styles, a class, or .style=.',
            },
          ],
        },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe)$/]',
          message: markupText,
        },
        {
          selector: 'MemberExpression[object.name=document][property.name=/^write/]',
          message: markupText,
        },
        { selector: `${template}[value.raw=/\\.(inner|outer)HTML=/]`, message: markupText },
        {
          selector: `${template}[value.raw=/<style|\\sstyle=/]`,
          message: 'The content security policy blocks inline styles.',
        },
      ],
    },
  },
  {
    files: [
      'src/cli/**',
      'scripts/**',
      'docs/site/*.mjs',
      'tests/verify/**',
      'tests/bench/**',
      'tests/examples/**',
      'tests/faults/*.ts',
    ],
    rules: { 'no-console': 'off' },
  },
  {
    // Type casts in comments are the compiler's to see, not the linter's.
    files: ['scripts/**/*.mjs', 'docs/site/*.mjs'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    // The examples are no part of this project: each has its own compiler, and its own build runs it.
    files: ['eslint.config.js', 'examples/**'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false } },
  },
]);
