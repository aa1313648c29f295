/**
 * Lets the address choose whom the page shows, and in which language:
 * `?researcher=openalex:A5015201707&lang=de`. Runs before the elements do.
 */
const query = new URLSearchParams(location.search);
const researcher = query.get('researcher')?.trim() || 'alec-radford';
const language = query.get('lang') === 'de' ? 'de' : 'en';
const page = document.documentElement;

const profile = document.querySelector('researcher-profile');

if (researcher !== 'alec-radford') {
  profile.setAttribute('researcher', researcher);
  document.querySelector('[data-fallback-name]').textContent = researcher;
  const link = document.querySelector('[data-fallback]');
  link.textContent = 'The public record';
  link.href = publicPage(researcher);
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

const { title } = document;
profile.addEventListener('load', ({ value }) => {
  document.title = `${value.name} · ${title}`;
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
