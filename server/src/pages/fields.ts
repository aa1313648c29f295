/** Fields of the forms on the service's own pages. */
import { type Html, html } from './html.ts';

/** One choice of several. */
export const choices = <T extends string>(
  name: string,
  legend: string,
  options: Readonly<Record<T, string>>,
  chosen: string,
): Html =>
  html`<fieldset>
    <legend>${legend}</legend>
    ${Object.entries<string>(options).map(
      ([value, label]) =>
        html`<label class="choice"
          ><input
            type="radio"
            name="${name}"
            value="${value}"
            required
            ${value === chosen ? 'checked' : ''}
          />
          ${label}</label
        >`,
    )}
  </fieldset>`;

export interface TextField {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  /** What is wrong with it, or ''. */
  readonly fault: string;
  readonly least?: number;
  readonly most: number;
  readonly form: 'text' | 'url' | 'lines';
}

export function textField({ name, label, hint, value, fault, least, most, form }: TextField): Html {
  const isWrong = fault !== '';
  const attributes = html`id="${name}" name="${name}" maxlength="${most}"
  aria-describedby="${name}-hint" ${least === undefined ? '' : html`minlength="${least}" required`}
  ${isWrong ? html`aria-invalid="true"` : ''}`;
  return html`<div class="field">
    <label for="${name}">${label}</label>
    ${
      form === 'lines'
        ? // A line's end right behind the tag would be lost.
          html`<textarea ${attributes}>${value}</textarea>`
        : html`<input type="${form}" value="${value}" ${attributes} />`
    }
    <p class="hint ${isWrong ? 'wrong' : ''}" id="${name}-hint">${isWrong ? fault : hint}</p>
  </div>`;
}
