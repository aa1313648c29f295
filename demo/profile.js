/**
 * Lets the address choose whom the page shows, and in which language:
 * `?researcher=openalex:A5015201707&lang=de`. Runs before the elements do.
 */
const query = new URLSearchParams(location.search);
const researcher = query.get('researcher')?.trim() || 'alec-radford';
const language = query.get('lang') === 'de' ? 'de' : 'en';
const page = document.documentElement;

if (researcher !== 'alec-radford') {
  for (const element of document.querySelectorAll('[researcher]')) {
    element.setAttribute('researcher', researcher);
  }
  for (const link of document.querySelectorAll('[data-fallback]')) {
    link.textContent = researcher;
    link.href = publicPage(researcher);
  }
}

if (language === 'de') {
  page.lang = 'de';
  document.title = 'Forschungsprofil';
  for (const element of document.querySelectorAll('[data-de]')) {
    element.textContent = element.dataset.de;
  }
  for (const element of document.querySelectorAll('[data-de-label]')) {
    element.setAttribute('aria-label', element.dataset.deLabel);
  }
}

const card = document.querySelector('researcher-card');
const { title } = document;
card.addEventListener('load', ({ value }) => {
  document.title = `${value.name} · ${title}`;
});
// Nobody is there: the card says so, and once is enough.
card.addEventListener('error', ({ error }) => {
  if (!['not-found', 'invalid-id'].includes(error.code)) return;
  for (const section of document.querySelectorAll('.snapshot, .graph, .works'))
    section.hidden = true;
});

const form = document.querySelector('form.chooser');
form.elements.researcher.value = researcher;
form.elements.lang.value = language;
form.hidden = false;

/** Where the record can be read without these elements. */
function publicPage(id) {
  const [, scheme, value] = /^(orcid|openalex):(.+)$/i.exec(id) ?? [];
  if (scheme?.toLowerCase() === 'orcid') return `https://orcid.org/${encodeURIComponent(value)}`;
  if (scheme?.toLowerCase() === 'openalex') {
    return `https://openalex.org/${encodeURIComponent(value)}`;
  }
  const api = document.querySelector('meta[name="profile-api"]').content;
  return `${api}/researchers/${encodeURIComponent(id)}`;
}
