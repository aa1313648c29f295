/** What the manifest of our elements is made from, and where it says that they are. */

/** The published file of a source file. */
const published = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

/** The manifest describes what is installed: dist/, not src/. */
const pathsOfThePackage = () => ({
  name: 'paths-of-the-package',
  packageLinkPhase({ customElementsManifest }) {
    const visit = (value) => {
      if (Array.isArray(value)) return value.forEach(visit);
      if (value === null || typeof value !== 'object') return;
      for (const [key, inner] of Object.entries(value)) {
        if ((key === 'path' || key === 'module') && typeof inner === 'string') {
          value[key] = published(inner);
        } else {
          visit(inner);
        }
      }
    };
    visit(customElementsManifest);
    customElementsManifest.modules.sort((a, b) => a.path.localeCompare(b.path));
  },
});

/** Private members are nobody's interface; nor is an event that the class comment does not name. */
const publicOnly = () => ({
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules) {
      for (const declaration of declarations) {
        declaration.events = declaration.events?.filter(({ description }) => description);
        if (declaration.members === undefined) continue;
        declaration.members = declaration.members.filter(
          ({ name, privacy }) =>
            privacy !== 'private' && privacy !== 'protected' && !name.startsWith('#'),
        );
        const fields = new Set(declaration.members.map(({ name }) => name));
        declaration.attributes = declaration.attributes?.filter(
          ({ fieldName }) => fieldName === undefined || fields.has(fieldName),
        );
      }
    }
  },
});

export default {
  globs: ['src/elements/*/*.ts', 'src/internal/*.ts', 'src/define/*.ts'],
  exclude: ['**/*.styles.ts', '**/*.view.ts', '**/*.events.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [publicOnly(), pathsOfThePackage()],
};
