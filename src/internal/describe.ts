/** The way to an element's machine-readable twin, which is loaded where a page asks for it. */
import type { ReactiveControllerHost } from 'lit';
import type { Shown } from './structured-data.ts';

/**
 * @param isOn whether the page asks for it
 * @param shown what the element shows; the same objects while it shows the same
 */
export function describe(
  host: ReactiveControllerHost,
  isOn: () => boolean,
  shown: () => Shown,
): void {
  let asked = false;
  host.addController({
    hostUpdated() {
      if (asked || !isOn()) return;
      asked = true;
      import('./structured-data.ts').then(
        ({ StructuredData }) => new StructuredData(host, isOn, shown),
        () => {
          // Tried again when the element changes next.
          asked = false;
        },
      );
    },
  });
}
