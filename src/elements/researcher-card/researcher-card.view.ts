import { html, nothing, type TemplateResult } from 'lit';
import {
  directionOf,
  formatCount,
  formatDate,
  orcidUrl,
  safeUrl,
  type Metric,
  type Researcher,
} from '../../core/index.ts';
import type { CardWords } from '../../localize/index.ts';

/** What the author of the page may choose about a card. */
export interface CardOptions {
  readonly headingLevel: number;
  readonly showMetrics: boolean;
}

/** The place that stands for a person: where they are now, else where they were last. */
function affiliation({ affiliations }: Researcher, words: CardWords): string {
  if (affiliations === null) return words.affiliationNotImported;
  const place =
    affiliations.find(({ current }) => current) ??
    affiliations.toSorted((a, b) => (b.to ?? b.from ?? 0) - (a.to ?? a.from ?? 0))[0];
  return place?.name ?? words.noAffiliation;
}

/** A name in its own script and direction, whatever surrounds it. */
function nameTemplate({ name, nameLanguage, profileUrl }: Researcher): TemplateResult {
  const text = html`<bdi lang=${nameLanguage ?? ''} dir=${directionOf(name) ?? 'auto'}
    >${name}</bdi
  >`;
  const url = safeUrl(profileUrl);
  return url === null ? text : html`<a part="profile-link" href=${url}>${text}</a>`;
}

/** The name in another script, which helps those who cannot read the first. */
const otherName = ({ name, alternativeNames }: Researcher): string | undefined =>
  /\p{Script=Latin}/u.test(name)
    ? undefined
    : alternativeNames.find((other) => /\p{Script=Latin}/u.test(other));

function orcidTemplate({ orcid, orcidAuthenticated }: Researcher, words: CardWords) {
  if (orcid === null) return nothing;
  const url = orcidUrl(orcid);
  return html`<p part="orcid" class="muted numbers">
    ORCID iD <a href=${url}>${url.slice('https://'.length)}</a>${
      orcidAuthenticated ? nothing : html` (${words.orcidNotAuthenticated})`
    }
  </p>`;
}

const metricTemplate = ({ kind, value, source, asOf }: Metric, words: CardWords) =>
  html`<li part="metric">
    ${words.metric(
      kind,
      formatCount(value, words.locale),
      source,
      asOf === null ? '' : formatDate(asOf, words.locale),
    )}
  </li>`;

/** A card's inside. */
export function cardTemplate(
  researcher: Researcher,
  words: CardWords,
  options: CardOptions,
): TemplateResult {
  const { summary, role, openToCollaborate, metrics } = researcher;
  const other = otherName(researcher);
  const chip = (part: string, text: string) =>
    html`<li part="chip ${part}" class="chip">${text}</li>`;
  return html`
    <div part="name" class="name" role="heading" aria-level=${options.headingLevel}>
      ${nameTemplate(researcher)}${
        other === undefined
          ? nothing
          : html` <bdi part="alternative-name" class="other">${other}</bdi>`
      }
    </div>
    ${summary === null ? nothing : html`<p part="summary" class="summary sentence">${summary}</p>`}
    <ul part="chips" class="chips">
      ${role === null ? nothing : chip('role', role)}
      ${chip('affiliation', affiliation(researcher, words))}
      ${openToCollaborate === true ? chip('collaboration', words.openToCollaborate) : nothing}
    </ul>
    ${orcidTemplate(researcher, words)}
    ${
      options.showMetrics && metrics.length > 0
        ? html`<ul part="metrics" class="metrics muted numbers">
            ${metrics.map((metric) => metricTemplate(metric, words))}
          </ul>`
        : nothing
    }
    <slot name="actions"></slot>
  `;
}
