/** Colours that the page gives, as numbers: a canvas knows no custom properties and no `currentColor`. */

/** Red, green, blue and alpha, each from 0 to 1. */
type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

/** Any colour as the browser computes it, once the probe's style says `color-mix(in srgb, X, X)`. */
const parse = (computed: string): Rgba => {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (
    computed.slice(computed.indexOf('srgb') + 4).match(/-?[\d.]+(?:e-?\d+)?|none/g) ?? []
  ).map((part) => (part === 'none' ? 0 : Number(part)));
  return [red, green, blue, alpha];
};

const over = ([red, green, blue, alpha]: Rgba, below: Rgba): Rgba => {
  const mix = (a: number, b: number): number => a * alpha + b * (1 - alpha);
  return [mix(red, below[0]), mix(green, below[1]), mix(blue, below[2]), 1];
};

const css = ([red, green, blue]: Rgba): string =>
  `rgb(${[red, green, blue].map((part) => Math.round(255 * Math.min(1, Math.max(0, part)))).join(' ')})`;

/** Relative luminance, as WCAG has it. */
const luminance = ([red, green, blue]: Rgba): number => {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

const contrast = (a: Rgba, b: Rgba): number => {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
};

/** Text and background tell less apart than this where the background is a picture that we cannot see. */
const READABLE = 2.5;

const WHITE: Rgba = [1, 1, 1, 1];
const BLACK: Rgba = [0, 0, 0, 1];

/** The element that surrounds another one as it is shown: slots and shadow trees included. */
const around = (element: Element): Element | null => {
  const root = element.getRootNode();
  return (
    element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null)
  );
};

/** Reads colours at a place of the page. */
export class PageColours {
  readonly #probe: HTMLElement;
  readonly #background: Rgba;

  /** @param probe an element that nobody sees, at the place; its `caret-color` is changed */
  constructor(probe: HTMLElement) {
    this.#probe = probe;
    const layers: Rgba[] = [];
    for (let at: Element | null = probe.parentElement; at !== null; at = around(at)) {
      const layer = this.#rgba(getComputedStyle(at).backgroundColor);
      if (layer[3] > 0) layers.push(layer);
      if (layer[3] === 1) break;
    }
    const below = layers.reduceRight((sum, layer) => over(layer, sum), this.#rgba('Canvas'));
    const text = over(this.#rgba('currentColor'), below);
    const opposite = luminance(text) > 0.4 ? BLACK : WHITE;
    this.#background = contrast(text, below) < READABLE ? opposite : below;
  }

  /** What lies behind, as far as it is a colour. */
  get background(): string {
    return css(this.#background);
  }

  /** A colour of the probe's place, such as `var(--_muted)`, on the background. */
  on(colour: string): string {
    return css(over(this.#rgba(colour), this.#background));
  }

  #rgba(colour: string): Rgba {
    const { style } = this.#probe;
    style.caretColor = `color-mix(in srgb, ${colour}, ${colour})`;
    const { caretColor } = getComputedStyle(this.#probe);
    style.caretColor = '';
    return parse(caretColor);
  }
}
