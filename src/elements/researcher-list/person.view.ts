import { html, nothing, type TemplateResult } from 'lit';
import { directionOf, formatList, orcidUrl, safeUrl, type Researcher } from '../../core/index.ts';

/** What the author of the page may choose, and what the list does. */
export interface PersonOptions {
  readonly locale: string;
  readonly headingLevel: number;
  readonly rows: boolean;
  /** Whether a name without a page of its own can be chosen all the same. */
  readonly opens: boolean;
  /** Called when the reader chooses a name; the link is not followed when it says so. */
  readonly choose: (researcher: Researcher, event: Event) => void;
}

/** Topics that stand beside a name. */
const TOPICS = 3;

/** A name in a sentence: the direction of its letters turns nothing around that stands beside it. */
const isolated = (name: string): string => `\u2068${name}\u2069`;

const placeOf = ({ affiliations }: Researcher): string | null =>
  (affiliations?.find(({ current }) => current) ?? affiliations?.[0])?.name ?? null;

function nameTemplate(person: Researcher, { opens, choose }: PersonOptions): TemplateResult {
  const { name, nameLanguage, profileUrl, orcid } = person;
  const text = html`<bdi lang=${nameLanguage ?? ''} dir=${directionOf(name) ?? 'auto'}
    >${name}</bdi
  >`;
  const chosen = (event: Event) => {
    choose(person, event);
  };
  const url = safeUrl(profileUrl) ?? (orcid === null ? null : orcidUrl(orcid));
  if (url !== null) {
    return html`<a part="profile-link" href=${url} @click=${chosen}>${text}</a>`;
  }
  return opens
    ? html`<button part="profile-link" type="button" @click=${chosen}>${text}</button>`
    : text;
}

/** One person of the list. */
export function personTemplate(person: Researcher, options: PersonOptions): TemplateResult {
  const { locale, rows, headingLevel } = options;
  const place = placeOf(person);
  const topics = person.topics.slice(0, TOPICS).map(({ name }) => isolated(name));
  return html`<li part="person" class="person">
    <div part="name" class="name" role="heading" aria-level=${headingLevel}>
      ${nameTemplate(person, options)}
    </div>
    ${
      person.summary === null || rows
        ? nothing
        : html`<p part="summary" class="summary sentence">${person.summary}</p>`
    }
    ${place === null && !rows ? nothing : html`<p part="affiliation" class="muted">${place}</p>`}
    ${
      topics.length === 0
        ? nothing
        : html`<p part="topics" class="muted">${formatList(topics, locale)}</p>`
    }
  </li>`;
}
