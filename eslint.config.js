import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import prettier from 'eslint-config-prettier';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import ts from 'typescript-eslint';
import { importDirections } from './scripts/lint/import-directions.ts';

const TYPED = ['**/*.ts'];
const TESTS = ['test/**/*.ts', 'server/test/**/*.ts'];

export default defineConfig(
  {
    ignores: ['dist', 'cdn', 'storybook-static', 'look', 'bench/results', '.data', '**/*.d.ts'],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: TYPED,
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // Text from outside is cleaned of control characters, which then have to be named.
      'no-control-regex': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      // A library may warn a page's author; everything else that it says is for people.
      'no-console': ['error', { allow: ['warn'] }],
      'no-restricted-syntax': [
        'error',
        // Private members are `#x`: the keyword is gone at run time. Lit's own state cannot be one.
        {
          selector:
            ':matches(PropertyDefinition, MethodDefinition)[accessibility="private"]:not([declare=true])',
          message: 'Write #name.',
        },
      ],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        // `typeof import('./late.ts')` is the type of a module that is loaded when it is needed.
        { fixStyle: 'separate-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Numbers in a template read as they should; only objects and the like do not.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `static properties = {…}` of Lit and empty classes of tests are no namespaces.
      '@typescript-eslint/no-extraneous-class': [
        'error',
        { allowWithDecorator: true, allowEmpty: true },
      ],
      // `() => this.#load()` as an event handler returns nothing that anybody reads.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // A name or a title is asked for its characters, not for what a reader sees as one.
      '@typescript-eslint/no-misused-spread': [
        'error',
        { allow: [{ from: 'lib', name: 'string' }] },
      ],
      // A getter that a subclass overrides is not a field.
      '@typescript-eslint/class-literal-property-style': 'off',
      // What was caught is thrown on as it is.
      '@typescript-eslint/only-throw-error': ['error', { allowThrowingUnknown: true }],
      // `text || other` also means "where the text is empty".
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { string: true } },
      ],
      // Lit binds a listener to its host, and messages are tables of plain functions.
      '@typescript-eslint/unbound-method': 'off',
      // An index signature and a Record say the same; `Record` where it is shorter is taste.
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      // Types and interfaces: an interface for a shape, a type for a union; nothing gained by force.
      '@typescript-eslint/consistent-type-definitions': 'off',
      // "Deprecated" so that it stands out: an issuer over http, which is taken on this machine only.
      '@typescript-eslint/no-deprecated': [
        'error',
        { allow: [{ from: 'package', name: 'allowInsecureRequests', package: 'openid-client' }] },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    // What comes from outside is checked, not asserted. Tests may say what they have put on a page.
    files: ['src/**/*.ts', 'server/src/**/*.ts', 'scripts/**/*.ts', 'stories/**/*.ts'],
    // The one place where a checked value gets its type.
    ignores: ['src/core/shape/shape.ts'],
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
    },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice']],
    languageOptions: { globals: globals.browser },
    rules: {
      // Fields are `declare`d where Lit owns them, which the rule cannot tell from a shadowing one
      // before the type stripper does; it reads `static properties` and stays on.
      'lit/no-classfield-shadowing': 'error',
      'lit/no-native-attributes': 'error',
      'lit/no-invalid-escape-sequences': 'error',
      'lit/no-legacy-imports': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/no-value-attribute': 'error',
      'lit/prefer-nothing': 'error',
      'lit/prefer-static-styles': 'error',
      'lit/quoted-expressions': ['error', 'never'],
      'lit/value-after-constraints': 'error',
    },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      // Inside a dialog or popover that just opened, `autofocus` says where the focus goes.
      'lit-a11y/no-autofocus': 'off',
    },
  },
  ...importDirections(import.meta.dirname),
  {
    files: TESTS,
    rules: {
      // node:test's describe and it return promises that the runner awaits itself.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', name: ['describe', 'it', 'test', 'suite'], package: 'node:test' },
          ],
        },
      ],
      // chai's `expect(x).to.be.true` is a getter that asserts.
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    files: ['test/{elements,graph,tools}/**/*.test.ts'],
    ignores: ['**/*.node.test.ts'],
    languageOptions: { globals: { ...globals.browser, ...globals.mocha } },
    rules: {
      // The types of semantic-dom-diff make a promise of every `equal`; what has to be awaited is named.
      '@typescript-eslint/no-floating-promises': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'ExpressionStatement > CallExpression:matches([callee.property.name=/^(accessible|snapshot|equalSnapshot)$/], [callee.name=/^(fixture|oneEvent|waitUntil|nextFrame|elementUpdated|executeServerCommand|send[A-Z].*|set[A-Z].*|emulateMedia|resetMouse)$/])',
          message: 'Await it.',
        },
        {
          selector: 'ExpressionStatement > MemberExpression[property.name="updateComplete"]',
          message: 'Await it.',
        },
      ],
    },
  },
  {
    files: ['demo/**/*.js'],
    languageOptions: { globals: globals.browser },
  },
  {
    files: ['scripts/**', 'server/**', 'test/tools/**', '*.config.*', '.storybook/**'],
    languageOptions: { globals: globals.node },
  },
  {
    // Sent to browsers.
    files: ['server/src/pages/*.js'],
    languageOptions: { globals: globals.browser },
  },
  {
    // What these print is their result.
    files: ['scripts/**', 'server/src/commands/**'],
    rules: { 'no-console': 'off' },
  },
  prettier,
);
